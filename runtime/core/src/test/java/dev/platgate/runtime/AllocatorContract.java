package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.platgate.runtime.memory.NativeMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every allocator must do, run against each of them by a subclass. */
public abstract class AllocatorContract {
  private static final long TOO_MUCH = Long.MAX_VALUE;

  private final Allocator allocator;

  /** Tests an allocator. */
  protected AllocatorContract(Allocator allocator) {
    this.allocator = allocator;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 8, 13, 100, 1023, 4095, 4096, 4097, 65_537, 10 << 20})
  void blocksHoldWhatIsWritten(int size) {
    Block first = Block.filled(allocator.allocate(size), size, 1);
    Block second = Block.filled(allocator.allocate(size), size, 2);
    assertThat(first.address()).isNotZero().isNotEqualTo(second.address());
    assertThat(first.address() % Long.BYTES).isZero();
    assertThat(allocator.usableSize(first.address())).isGreaterThanOrEqualTo(size);
    assertThat(first.isIntact()).isTrue();
    assertThat(second.isIntact()).isTrue();
    allocator.free(first.address());
    allocator.free(second.address());
  }

  @Test
  void allUsableBytesMayBeUsed() {
    for (int size = 0; size < 600; size++) {
      long address = allocator.allocate(size);
      int usable = Math.toIntExact(allocator.usableSize(address));
      long neighbour = allocator.allocate(size);
      Block block = Block.filled(address, usable, size);
      Block.filled(neighbour, size, size + 1);
      assertThat(block.isIntact()).as("size %s", size).isTrue();
      allocator.free(address);
      allocator.free(neighbour);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 64, 1000, 4097, 1 << 20})
  void zeroedIsZeroAfterReuse(int size) {
    for (int round = 0; round < 20; round++) {
      allocator.free(Block.filled(allocator.allocate(size), size, round).address());
      long address = allocator.allocateZeroed(size);
      assertThat(address).isNotZero();
      assertThat(Block.isZero(address, size)).isTrue();
      allocator.free(address);
    }
  }

  @Test
  void alignedBlocksAreAligned() {
    // On machines of 32 bits mimalloc has no address that is a multiple of 32 MiB.
    long largest = NativeMemory.addressSize() == Long.BYTES ? 64 << 20 : 16 << 20;
    for (long alignment = 1; alignment <= largest; alignment *= 2) {
      for (int size : new int[] {0, 1, 13, 4096, 70_001}) {
        // What comes before keeps an address from being aligned by chance.
        long before = allocator.allocate(24);
        long address = allocator.allocateAligned(size, alignment);
        assertThat(address).isNotZero();
        assertThat(address % alignment).as("alignment %s", alignment).isZero();
        assertThat(allocator.usableSize(address)).isGreaterThanOrEqualTo(size);
        assertThat(Block.filled(address, size, size).isIntact()).isTrue();
        allocator.free(address);
        allocator.free(before);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 3, 24, -1, -8, 128L << 20, 2L << 30, Long.MIN_VALUE, Long.MAX_VALUE})
  void badAlignmentsAreRefused(long alignment) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocator.allocateAligned(8, alignment))
        .withMessageContaining(Long.toString(alignment));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, -4096, Long.MIN_VALUE})
  void negativeSizesAreRefused(long size) {
    Block block = Block.filled(allocator.allocate(50), 50, 3);
    String message = Long.toString(size);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocator.allocate(size))
        .withMessageContaining(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocator.allocateZeroed(size))
        .withMessageContaining(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocator.allocateAligned(size, 16))
        .withMessageContaining(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocator.reallocate(block.address(), size))
        .withMessageContaining(message);
    assertThatIllegalArgumentException().isThrownBy(() -> allocator.reallocate(0, size));
    assertThat(block.isIntact()).isTrue();
    allocator.free(block.address());
  }

  @ParameterizedTest
  @ValueSource(longs = {TOO_MUCH, TOO_MUCH - 20, TOO_MUCH - 4096, 1L << 62})
  void sizesThatCannotBeHadAreOutOfMemory(long size) {
    Block block = Block.filled(allocator.allocate(50), 50, 4);
    Class<OutOfMemoryError> error = OutOfMemoryError.class;
    assertThatExceptionOfType(error).isThrownBy(() -> allocator.allocate(size));
    assertThatExceptionOfType(error).isThrownBy(() -> allocator.allocateZeroed(size));
    assertThatExceptionOfType(error).isThrownBy(() -> allocator.allocateAligned(size, 4096));
    assertThatExceptionOfType(error).isThrownBy(() -> allocator.reallocate(block.address(), size));
    assertThatExceptionOfType(error).isThrownBy(() -> allocator.reallocate(0, size));
    assertThat(block.isIntact()).isTrue();
    allocator.free(block.address());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 4095, 70_001})
  void reallocationKeepsTheBytes(int size) {
    for (int newSize : new int[] {0, 1, 50, 4097, 300_000}) {
      int kept = Math.min(size, newSize);
      Block plain = Block.filled(allocator.allocate(size), size, 5);
      Block aligned = Block.filled(allocator.allocateAligned(size, 1 << 16), size, 6);
      for (Block block : new Block[] {plain, aligned}) {
        long moved = allocator.reallocate(block.address(), newSize);
        assertThat(moved).isNotZero();
        assertThat(block.isKept(moved, kept)).isTrue();
        assertThat(allocator.usableSize(moved)).isGreaterThanOrEqualTo(newSize);
        assertThat(Block.filled(moved, newSize, 7).isIntact()).isTrue();
        allocator.free(moved);
      }
    }
  }

  @Test
  void freedMemoryIsUsedAgain() {
    Set<Long> addresses = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      long address = allocator.allocate(64);
      addresses.add(address);
      allocator.free(address);
    }
    assertThat(addresses).hasSizeLessThan(50_000);
  }

  @Test
  void reallocatingNothingAllocates() {
    long address = allocator.reallocate(0, 100);
    assertThat(Block.filled(address, 100, 8).isIntact()).isTrue();
    allocator.free(address);
  }

  @Test
  void nothingHasNoSizeAndMayBeFreed() {
    assertThat(allocator.usableSize(0)).isZero();
    allocator.free(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4097, 10 << 20})
  void buffersAreViews(int size) {
    long address = allocator.allocateZeroed(size);
    ByteBuffer buffer = allocator.asByteBuffer(address, size);
    assertThat(buffer.capacity()).isEqualTo(size);
    assertThat(buffer.remaining()).isEqualTo(size);
    assertThat(buffer.isDirect()).isTrue();
    assertThat(buffer.order()).isEqualTo(ByteOrder.nativeOrder());
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 9);
    buffer.put(bytes);
    ByteBuffer other = allocator.asByteBuffer(address, size);
    assertThat(other).isEqualTo(ByteBuffer.wrap(bytes));
    if (size >= Long.BYTES) {
      assertThat(NativeMemory.read(address + ((size - Long.BYTES) & -Long.BYTES)))
          .isEqualTo(0x0909090909090909L);
    }
    allocator.free(address, size);
  }

  @Test
  void buffersEndAtTwoGigabytes() {
    long address = allocator.allocate(1);
    int largest = Integer.MAX_VALUE - 8;
    assertThat(allocator.asByteBuffer(address, largest).capacity()).isEqualTo(largest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocator.asByteBuffer(address, largest + 1))
        .withMessageContaining("2147483640");
    assertThatIllegalArgumentException().isThrownBy(() -> allocator.asByteBuffer(address, -1));
    allocator.free(address);
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    // More than ten million operations, unless an emulated machine would take hours for them.
    int steps = Integer.getInteger("platgate.test.steps", 1_300_000);
    assertThat(AllocatorStress.damagedBlocks(allocator, 8, steps)).isZero();
  }

  @Test
  void versionIsKnownOrSaidToBeUnknown() {
    assertThat(allocator.version()).matches("unknown|\\d+\\.\\d+\\.\\d+.*");
  }
}
