package dev.platgate.benchmarks.allocation;

import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.SystemAllocator;
import io.netty.buffer.AdaptiveByteBufAllocator;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import org.lwjgl.system.MemoryUtil;

/** Blocks in numbered slots, so that programs can be written for blocks of any kind. */
interface Heap {
  /** Returns the heaps that are compared, by name. */
  static Heap named(String name, int slots) {
    return switch (name) {
      case "mimalloc" -> new OfAllocator(MimallocVariant.ALLOCATOR, slots);
      case "jemalloc" -> new OfAllocator(JemallocVariant.ALLOCATOR, slots);
      case "glibc" -> new OfAllocator(new SystemAllocator(), slots);
      case "nettyPooled" -> new OfNetty(PooledByteBufAllocator.DEFAULT, slots);
      case "nettyAdaptive" -> new OfNetty(new AdaptiveByteBufAllocator(), slots);
      default -> throw new IllegalArgumentException("there is no heap " + name);
    };
  }

  /** Allocates a block in a slot that is free. */
  void allocate(int slot, int size);

  /** Changes the size of the block in a slot. */
  void resize(int slot, int size);

  /** Writes to every page of the block in a slot. */
  void touch(int slot, int size);

  /** Frees the block in a slot. */
  void free(int slot);

  /** Blocks that have addresses. */
  final class OfAllocator implements Heap {
    private final Allocator allocator;
    private final long[] blocks;

    OfAllocator(Allocator allocator, int slots) {
      this.allocator = allocator;
      this.blocks = new long[slots];
    }

    @Override
    public void allocate(int slot, int size) {
      blocks[slot] = allocator.allocate(size);
    }

    @Override
    public void resize(int slot, int size) {
      blocks[slot] = allocator.reallocate(blocks[slot], size);
    }

    @Override
    public void touch(int slot, int size) {
      for (int i = 0; i < size; i += Trace.PAGE) {
        MemoryUtil.memPutByte(blocks[slot] + i, (byte) 1);
      }
    }

    @Override
    public void free(int slot) {
      allocator.free(blocks[slot]);
    }
  }

  /** Blocks that are buffers of Netty. */
  final class OfNetty implements Heap {
    private final ByteBufAllocator allocator;
    private final ByteBuf[] blocks;

    OfNetty(ByteBufAllocator allocator, int slots) {
      this.allocator = allocator;
      this.blocks = new io.netty.buffer.ByteBuf[slots];
    }

    @Override
    public void allocate(int slot, int size) {
      blocks[slot] = allocator.directBuffer(size);
    }

    @Override
    public void resize(int slot, int size) {
      blocks[slot].capacity(size);
    }

    @Override
    public void touch(int slot, int size) {
      for (int i = 0; i < size; i += Trace.PAGE) {
        blocks[slot].setByte(i, 1);
      }
    }

    @Override
    public void free(int slot) {
      blocks[slot].release();
    }
  }
}
