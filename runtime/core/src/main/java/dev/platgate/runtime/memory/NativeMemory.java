package dev.platgate.runtime.memory;

import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Native memory: the functions of {@link MemoryFunctions} as methods that can be inlined. */
public final class NativeMemory {
  private static final MethodHandle ALLOCATE;
  private static final MethodHandle REALLOCATE;
  private static final MethodHandle FREE;
  private static final MethodHandle READ;
  private static final MethodHandle WRITE;
  private static final MethodHandle COPY;
  private static final MethodHandle CLEAR;
  private static final MethodHandle BUFFER;

  static {
    MemoryFunctions functions = MemoryFunctions.current();
    ALLOCATE = functions.allocate();
    REALLOCATE = functions.reallocate();
    FREE = functions.free();
    READ = functions.read();
    WRITE = functions.write();
    COPY = functions.copy();
    CLEAR = functions.clear();
    BUFFER = functions.buffer();
  }

  private NativeMemory() {}

  /**
   * Allocates memory.
   *
   * @param size the size in bytes, more than 0
   * @return the address; 0 where memory is exhausted
   */
  public static long allocate(long size) {
    try {
      return (long) ALLOCATE.invokeExact(size);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Changes the size of memory.
   *
   * @param address what {@link #allocate} returned
   * @param size the size in bytes, more than 0
   * @return the address; 0 where memory is exhausted
   */
  public static long reallocate(long address, long size) {
    try {
      return (long) REALLOCATE.invokeExact(address, size);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Frees memory.
   *
   * @param address what {@link #allocate} returned
   */
  public static void free(long address) {
    try {
      FREE.invokeExact(address);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Reads eight bytes.
   *
   * @param address where they are
   * @return their value
   */
  public static long read(long address) {
    try {
      return (long) READ.invokeExact(address);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Writes eight bytes.
   *
   * @param address where they go
   * @param value their value
   */
  public static void write(long address, long value) {
    try {
      WRITE.invokeExact(address, value);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Copies bytes.
   *
   * @param source the address where they are
   * @param destination the address where they go
   * @param size how many there are
   */
  public static void copy(long source, long destination, long size) {
    try {
      COPY.invokeExact(source, destination, size);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Sets bytes to zero.
   *
   * @param address where they are
   * @param size how many there are
   */
  public static void clear(long address, long size) {
    try {
      CLEAR.invokeExact(address, size);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Returns a view of memory, in the byte order of the machine. It does not keep the memory.
   *
   * @param address where it begins
   * @param size the size in bytes, from 0 to {@link Integer#MAX_VALUE}
   * @return the view
   */
  public static ByteBuffer buffer(long address, long size) {
    try {
      ByteBuffer buffer = (ByteBuffer) BUFFER.invokeExact(address, size);
      return buffer.order(ByteOrder.nativeOrder());
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Reads an address.
   *
   * @param location where it stands
   * @return the address
   */
  public static long readAddress(long location) {
    ByteBuffer pointer = buffer(location, addressSize());
    return addressSize() == Long.BYTES
        ? pointer.getLong()
        : Integer.toUnsignedLong(pointer.getInt());
  }

  /**
   * Returns the size of an address.
   *
   * @return the size in bytes, 4 or 8
   */
  public static int addressSize() {
    return TheUnsafe.addressSize();
  }

  /**
   * Returns the page size of the kernel.
   *
   * @return the size in bytes
   */
  public static int pageSize() {
    return TheUnsafe.pageSize();
  }
}
