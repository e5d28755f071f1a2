package dev.platgate.examples.objectstore;

import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.SystemAllocator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.system.MemoryUtil;

/**
 * The system's allocator, which overwrites what is freed, so that a reader of freed memory sees
 * wrong bytes; it fails for an address that is not allocated, and is out of memory when told so.
 */
class WatchedAllocator implements Allocator {
  private final Allocator system = new SystemAllocator();
  private final Map<Long, Long> live = new ConcurrentHashMap<>();
  private volatile boolean exhausted;

  void exhaust(boolean now) {
    exhausted = now;
  }

  int live() {
    return live.size();
  }

  @Override
  public long allocate(long size) {
    if (exhausted) {
      throw new OutOfMemoryError("exhausted");
    }
    return watch(system.allocate(size), size);
  }

  @Override
  public long allocateZeroed(long size) {
    return watch(system.allocateZeroed(size), size);
  }

  @Override
  public long allocateAligned(long size, long alignment) {
    return watch(system.allocateAligned(size, alignment), size);
  }

  @Override
  public long reallocate(long address, long size) {
    long moved = system.reallocate(address, size);
    live.remove(address);
    return watch(moved, size);
  }

  @Override
  public void free(long address) {
    if (address == 0) {
      return;
    }
    Long size = live.remove(address);
    if (size == null) {
      throw new IllegalStateException("not allocated: " + address);
    }
    MemoryUtil.memSet(address, 0xdd, size);
    system.free(address);
  }

  @Override
  public long usableSize(long address) {
    return live.getOrDefault(address, 0L);
  }

  @Override
  public String name() {
    return "watched";
  }

  @Override
  public String version() {
    return "1.2.3";
  }

  private long watch(long address, long size) {
    live.put(address, size);
    return address;
  }
}
