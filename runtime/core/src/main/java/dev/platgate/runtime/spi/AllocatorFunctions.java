package dev.platgate.runtime.spi;

import dev.platgate.runtime.memory.Unexpected;
import dev.platgate.runtime.settings.Settings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/**
 * The functions of a library that allocates. Calls through a {@code static final} field of this
 * type are as fast as the machine allows: a record's fields are constants to the compiler.
 *
 * @param criticalSize up to this size in bytes, blocks are small
 * @param malloc size to address
 * @param briefMalloc {@code malloc} for small blocks
 * @param calloc number and size to address
 * @param alignedAlloc alignment and size to address
 * @param realloc address and size to address
 * @param free address to nothing
 * @param briefFree {@code free} for blocks that are small or of unknown size
 * @param usableSize address to size
 * @since 0.1.0
 */
public record AllocatorFunctions(
    long criticalSize,
    MethodHandle malloc,
    MethodHandle briefMalloc,
    MethodHandle calloc,
    MethodHandle alignedAlloc,
    MethodHandle realloc,
    MethodHandle free,
    MethodHandle briefFree,
    MethodHandle usableSize) {
  private static final MethodType UNARY = MethodType.methodType(long.class, long.class);

  private static final MethodType BINARY = UNARY.appendParameterTypes(long.class);

  private static final MethodType CONSUMER = MethodType.methodType(void.class, long.class);

  /**
   * Links the functions of a library.
   *
   * @param library the library
   * @param prefix what stands in front of the names that the functions have in C
   * @param alignedAlloc alignment and size to address, which libraries name and order differently
   * @param usableSize the name of the function that tells the usable size of a block
   * @return the functions
   * @throws UnsatisfiedLinkError if one is missing
   */
  public static AllocatorFunctions of(
      NativeLibrary library, String prefix, MethodHandle alignedAlloc, String usableSize) {
    return new AllocatorFunctions(
        Settings.current().criticalSize(),
        library.function(prefix + "malloc", UNARY),
        library.briefFunction(prefix + "malloc", UNARY),
        library.function(prefix + "calloc", BINARY),
        alignedAlloc,
        library.function(prefix + "realloc", BINARY),
        library.function(prefix + "free", CONSUMER),
        library.briefFunction(prefix + "free", CONSUMER),
        library.briefFunction(usableSize, UNARY));
  }

  /**
   * Allocates a block.
   *
   * @param size the size in bytes, at least 0
   * @return the address; 0 if there is no memory
   */
  public long malloc(long size) {
    try {
      return size <= criticalSize
          ? (long) briefMalloc.invokeExact(size)
          : (long) malloc.invokeExact(size);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Allocates a block of zeros.
   *
   * @param size the size in bytes, at least 0
   * @return the address; 0 if there is no memory
   */
  public long calloc(long size) {
    try {
      return (long) calloc.invokeExact(1L, size);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Allocates an aligned block.
   *
   * @param alignment the alignment in bytes, a power of two
   * @param size the size in bytes, at least 0
   * @return the address; 0 if there is no memory
   */
  public long alignedAlloc(long alignment, long size) {
    try {
      return (long) alignedAlloc.invokeExact(alignment, size);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Changes the size of a block.
   *
   * @param address the address of a block, or 0
   * @param size the size in bytes; to some libraries 0 means to free the block
   * @return the address; 0 if there is no memory
   */
  public long realloc(long address, long size) {
    try {
      return (long) realloc.invokeExact(address, size);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Frees a block.
   *
   * @param address the address of a block, or 0
   */
  public void free(long address) {
    try {
      briefFree.invokeExact(address);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Frees a block whose size is known. To free a large one may take long, as it goes back to the
   * kernel.
   *
   * @param address the address of a block, or 0
   * @param size the size in bytes that was asked for
   */
  public void free(long address, long size) {
    if (size <= criticalSize) {
      free(address);
      return;
    }
    try {
      free.invokeExact(address);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }

  /**
   * Returns the usable size of a block.
   *
   * @param address the address of a block, or 0
   * @return the size in bytes
   */
  public long usableSize(long address) {
    try {
      return (long) usableSize.invokeExact(address);
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }
}
