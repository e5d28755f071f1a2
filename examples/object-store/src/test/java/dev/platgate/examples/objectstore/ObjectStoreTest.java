package dev.platgate.examples.objectstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ObjectStoreTest {
  private WatchedAllocator allocator;
  private ObjectStore store;

  @BeforeEach
  void create() {
    NativeTests.assumeHostTarget();
    allocator = new WatchedAllocator();
    store = new ObjectStore(allocator, 10, 6);
  }

  @Test
  void keepsReplacesAndDeletes() throws Exception {
    assertThat(put("k", "one")).isTrue();
    assertThat(get("k")).contains("one");
    assertThat(put("k", "three")).isFalse();
    assertThat(get("k")).contains("three");
    assertThat(store.head("k")).hasValue(5);
    assertLive(1, 5);
    assertThat(store.delete("k")).isTrue();
    assertThat(store.delete("k")).isFalse();
    assertThat(get("k")).isEmpty();
    assertThat(store.head("k")).isEmpty();
    assertLive(0, 0);
  }

  @Test
  void keepsEmptyObjects() throws Exception {
    put("empty", "");
    assertThat(get("empty")).contains("");
    assertLive(1, 0);
  }

  @Test
  void listsByKey() throws Exception {
    put("b", "12");
    put("a", "1");
    put("B", "");
    assertThat(store.list())
        .containsExactly(
            new StoredObject("B", 0), new StoredObject("a", 1), new StoredObject("b", 2));
    assertThat(store.count()).isEqualTo(3);
  }

  @Test
  void dropsTheLeastRecentlyUsed() throws Exception {
    put("a", "123");
    put("b", "123");
    put("c", "123");
    assertThat(get("a")).isPresent();
    assertThat(store.head("b")).isPresent();
    assertThat(store.list()).hasSize(3);
    put("d", "1234");
    assertThat(store.list())
        .containsExactly(
            new StoredObject("a", 3), new StoredObject("b", 3), new StoredObject("d", 4));
    assertLive(3, 10);
  }

  @Test
  void countsAReplacedObjectOnce() throws Exception {
    put("a", "1234");
    put("b", "123456");
    put("b", "654321");
    assertThat(get("a")).contains("1234");
    put("b", "1");
    put("c", "12345");
    assertThat(store.count()).isEqualTo(3);
  }

  @Test
  void limitsTheNumberOfObjects() throws Exception {
    for (int i = 0; i <= ObjectStore.MAX_OBJECTS; i++) {
      put("key" + i, "");
    }
    assertThat(store.count()).isEqualTo(ObjectStore.MAX_OBJECTS);
    assertThat(store.head("key0")).isEmpty();
    store.close();
    assertLive(0, 0);
  }

  @Test
  void refusesLargeObjects() {
    assertThatThrownBy(() -> store.allocate(7))
        .isInstanceOf(ObjectTooLargeException.class)
        .hasMessage("the object has 7 bytes; the limit is 6");
    assertThatThrownBy(() -> new ObjectStore(allocator, 10, 11))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isIntactAfterExhaustion() throws Exception {
    put("a", "123");
    allocator.exhaust(true);
    assertThatThrownBy(() -> store.allocate(6))
        .isInstanceOf(InsufficientStorageException.class)
        .hasMessage("no native memory for 6 bytes");
    assertThat(get("a")).contains("123");
    assertLive(1, 3);
    allocator.exhaust(false);
    assertThat(put("b", "123456")).isTrue();
  }

  @Test
  void keepsTheBlockOfAReader() throws Exception {
    put("a", "1234");
    byte[] bytes = new byte[4];
    Blob blob = store.get("a").orElseThrow();
    try (blob) {
      put("a", "5678");
      store.delete("a");
      assertLive(1, 4);
      blob.read(0, bytes, 4);
    }
    assertThat(bytes).asString(UTF_8).isEqualTo("1234");
    assertLive(0, 0);
    assertThatThrownBy(blob::close).hasMessage("the block is free");
    assertThatThrownBy(blob::retain).hasMessage("the block is free");
    assertThatThrownBy(() -> blob.read(0, bytes, 4)).hasMessage("the block is free");
  }

  @Test
  void staysWithinTheBlock() throws Exception {
    try (Blob blob = store.allocate(4)) {
      assertThatThrownBy(() -> blob.read(1, new byte[4], 4))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> blob.write(-1, new byte[4], 4))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    assertLive(0, 0);
  }

  private boolean put(String key, String content) throws Exception {
    byte[] bytes = content.getBytes(UTF_8);
    try (Blob blob = store.allocate(bytes.length)) {
      blob.write(0, bytes, bytes.length);
      return store.put(key, blob);
    }
  }

  private Optional<String> get(String key) {
    return store.get(key).map(ObjectStoreTest::content);
  }

  private static String content(Blob held) {
    try (Blob blob = held) {
      byte[] bytes = new byte[(int) blob.size()];
      blob.read(0, bytes, bytes.length);
      return new String(bytes, UTF_8);
    }
  }

  private void assertLive(int blocks, long bytes) {
    assertThat(store.liveBlocks()).isEqualTo(blocks);
    assertThat(store.liveBytes()).isEqualTo(bytes);
    assertThat(allocator.live()).isEqualTo(blocks);
  }
}
