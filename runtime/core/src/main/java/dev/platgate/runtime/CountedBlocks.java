package dev.platgate.runtime;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts blocks and their usable bytes. */
final class CountedBlocks implements LiveBlocks {
  private final LongAdder blocks = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  @Override
  public void add(NativeAllocator allocator, long address, long size) {
    count(1, allocator.usableSize(address));
  }

  @Override
  public Runnable remove(NativeAllocator allocator, long address, OptionalLong size) {
    long usable = allocator.usableSize(address);
    count(-1, -usable);
    return () -> count(1, usable);
  }

  private void count(int block, long usable) {
    blocks.add(block);
    bytes.add(usable);
  }

  @Override
  public long count() {
    return blocks.sum();
  }

  @Override
  public long bytes() {
    return bytes.sum();
  }

  @Override
  public Optional<LeakReport> report() {
    return Optional.empty();
  }
}
