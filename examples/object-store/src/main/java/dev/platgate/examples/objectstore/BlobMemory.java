package dev.platgate.examples.objectstore;

import dev.platgate.runtime.Allocator;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/** Allocates blobs and counts those that are not free yet. */
final class BlobMemory {
  private final Allocator allocator;
  private final AtomicLong liveBlocks = new AtomicLong();
  private final AtomicLong liveBytes = new AtomicLong();

  BlobMemory(Allocator allocator) {
    this.allocator = allocator;
  }

  Blob allocate(long size) throws InsufficientStorageException {
    long address;
    try {
      address = allocator.allocate(size);
    } catch (OutOfMemoryError exhausted) {
      throw new InsufficientStorageException(size, exhausted);
    }
    liveBlocks.incrementAndGet();
    liveBytes.addAndGet(size);
    return new Blob(this, address, size);
  }

  void free(long address, long size) {
    allocator.free(address, size);
    liveBlocks.decrementAndGet();
    liveBytes.addAndGet(-size);
  }

  ByteBuffer view(long address, int size) {
    return allocator.asByteBuffer(address, size);
  }

  long liveBlocks() {
    return liveBlocks.get();
  }

  long liveBytes() {
    return liveBytes.get();
  }
}
