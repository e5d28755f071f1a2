package dev.platgate.benchmarks.allocation;

import io.netty.buffer.AdaptiveByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;
import org.openjdk.jmh.annotations.Benchmark;

/** Allocates a block by other means and frees it. */
public class OthersPair extends Pair {
  private static final MethodHandle UNSAFE_ALLOCATE = UnsafeHandles.allocate();
  private static final MethodHandle UNSAFE_FREE = UnsafeHandles.free();
  private static final MethodHandle ARENA = ArenaHandles.allocateAndClose();
  private static final AdaptiveByteBufAllocator ADAPTIVE = new AdaptiveByteBufAllocator();

  /** LWJGL's allocator, which is jemalloc where that is on the class path. */
  @Benchmark
  public void memoryUtil() {
    MemoryUtil.nmemFree(MemoryUtil.nmemAlloc(size));
  }

  /** Netty's pooled buffers. */
  @Benchmark
  public void nettyPooled() {
    PooledByteBufAllocator.DEFAULT.directBuffer(size).release();
  }

  /** Netty's adaptive buffers. */
  @Benchmark
  public void nettyAdaptive() {
    ADAPTIVE.directBuffer(size).release();
  }

  /** {@code sun.misc.Unsafe}. */
  @Benchmark
  public void unsafe() throws Throwable {
    UNSAFE_FREE.invokeExact((long) UNSAFE_ALLOCATE.invokeExact((long) size));
  }

  /** {@code java.lang.foreign.Arena}, from Java 22 on. */
  @Benchmark
  public void arena() throws Throwable {
    ARENA.invokeExact((long) size);
  }

  /** A buffer that the garbage collector frees. */
  @Benchmark
  public ByteBuffer directBuffer() {
    return ByteBuffer.allocateDirect(size);
  }
}
