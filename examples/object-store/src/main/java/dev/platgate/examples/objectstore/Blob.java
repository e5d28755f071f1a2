package dev.platgate.examples.objectstore;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A block of native memory that lives as long as somebody holds it. Whoever creates or retains it
 * closes it once; the last one to do so frees the block.
 */
final class Blob implements AutoCloseable {
  private final BlobMemory memory;
  private final long address;
  private final long size;
  private final AtomicInteger holders = new AtomicInteger(1);

  Blob(BlobMemory memory, long address, long size) {
    this.memory = memory;
    this.address = address;
    this.size = size;
  }

  long size() {
    return size;
  }

  /** Copies bytes of the block into the beginning of an array. */
  void read(long offset, byte[] target, int length) {
    bytes(offset, length).get(target, 0, length);
  }

  /** Copies the beginning of an array into the block. */
  void write(long offset, byte[] source, int length) {
    bytes(offset, length).put(source, 0, length);
  }

  /** Adds a holder; only a holder may do so. */
  void retain() {
    if (holders.getAndIncrement() <= 0) {
      throw new IllegalStateException("the block is free");
    }
  }

  @Override
  public void close() {
    int left = holders.decrementAndGet();
    if (left < 0) {
      throw new IllegalStateException("the block is free");
    }
    if (left == 0) {
      memory.free(address, size);
    }
  }

  /** The buffer must not outlive the call, because nothing ties it to the block. */
  private ByteBuffer bytes(long offset, int count) {
    Objects.checkFromIndexSize(offset, count, size);
    if (holders.get() <= 0) {
      throw new IllegalStateException("the block is free");
    }
    return memory.view(address + offset, count);
  }
}
