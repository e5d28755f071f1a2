package dev.platgate.runtime;

import dev.platgate.runtime.settings.Settings;
import java.util.Optional;
import java.util.OptionalLong;

/** Watches which blocks live. Nobody does unless a property asks for it. */
interface LiveBlocks {
  /** Returns what the settings ask for. */
  static Optional<LiveBlocks> of(Settings settings) {
    if (settings.isTracking()) {
      return Optional.of(TrackedBlocks.reportedAtExit());
    }
    return settings.isCounting() ? Optional.of(new CountedBlocks()) : Optional.empty();
  }

  /** Notes a new block. */
  void add(NativeAllocator allocator, long address, long size);

  /**
   * Notes that a block is about to be freed or moved; its address may be given to another thread
   * right afterwards.
   *
   * @param size the size that the caller takes it to have; absent if it says none
   * @return what notes that the block is there after all
   * @throws IllegalStateException if it is known that there is no such block
   */
  Runnable remove(NativeAllocator allocator, long address, OptionalLong size);

  /** Returns how many blocks live. */
  long count();

  /** Returns how many bytes they may use. */
  long bytes();

  /** Returns where they were allocated; absent if that is not known. */
  Optional<LeakReport> report();
}
