package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.Allocator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class LoadTest {
  private static final int CONNECTIONS = 16;
  private static final int REQUESTS = 100_000;

  @BeforeEach
  void assumeNatives() {
    NativeTests.assumeHostTarget();
  }

  @Test
  @Timeout(60)
  void everyByteIsRightAndEveryBlockIsFreed() throws Exception {
    try (ObjectStore store = new ObjectStore(GlobalAllocator.get(), 1L << 30, 1 << 20)) {
      assertThat(load(GlobalAllocator.get(), store, REQUESTS)).isEqualTo(REQUESTS);
    }
  }

  /** The store is so small that objects are dropped while others read them. */
  @Test
  @Timeout(60)
  void noReaderSeesADroppedObject() throws Exception {
    WatchedAllocator allocator = new WatchedAllocator();
    ObjectStore store = new ObjectStore(allocator, 400_000, 400_000);
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        readers.add(threads.submit(new Churn(store, i)));
      }
      for (Future<?> reader : readers) {
        reader.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(store.list().stream().mapToLong(StoredObject::size).sum()).isBetween(1L, 400_000L);
    assertThat(store.liveBlocks()).isEqualTo(store.count());
    store.close();
    assertThat(store.liveBlocks()).isZero();
    assertThat(allocator.live()).isZero();
  }

  private static int load(Allocator allocator, ObjectStore store, int requests) throws Exception {
    DebugRoutes debug = new DebugRoutes("t", allocator, GlobalHeapProfiler.get(), store);
    Router router = new Router(new ObjectRoutes(store), debug);
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    int done = 0;
    try (ObjectServer server = ObjectServer.start("127.0.0.1", 0, router)) {
      List<LoadClient> clients = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        clients.add(new LoadClient(i, server.port(), requests / CONNECTIONS));
      }
      for (Future<Integer> client : threads.invokeAll(clients)) {
        done += client.get();
      }
      deleteAll(server, store);
    } finally {
      threads.shutdownNow();
    }
    return done;
  }

  private static void deleteAll(ObjectServer server, ObjectStore store) throws Exception {
    assertThat(store.liveBlocks()).isEqualTo(store.count()).isPositive();
    try (Connection connection = new Connection(server.port())) {
      for (StoredObject object : store.list()) {
        String path = "/objects/" + object.key();
        assertThat(connection.request("DELETE", path).status()).isEqualTo(204);
      }
      assertThat(connection.request("GET", "/debug/allocator").text())
          .contains("\"liveBlocks\":0,\"liveBytes\":0,\"objects\":0");
    }
    assertThat(store.liveBlocks()).isZero();
  }
}
