package dev.platgate.runtime.spi;

import dev.platgate.runtime.memory.NativeMemory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Memory for what a native function reads or writes; all its bytes are zero at first.
 *
 * @since 0.1.0
 */
public final class Scratch implements AutoCloseable {
  /** The size of an address and of {@code size_t} in bytes, 4 or 8. */
  public static final int WORD = NativeMemory.addressSize();

  private static final int LONGEST_TEXT = 1024;

  private final long address;

  private final int size;

  /**
   * Allocates the memory.
   *
   * @param size the size in bytes, more than 0
   * @throws OutOfMemoryError if there is no memory
   */
  public Scratch(int size) {
    this.size = size;
    this.address = Requests.granted("malloc", NativeMemory.allocate(size), size);
    NativeMemory.clear(address, size);
  }

  /**
   * Copies text.
   *
   * @param text the bytes of the text
   * @return the copy, with a zero at its end
   */
  public static Scratch of(byte[] text) {
    Scratch copy = new Scratch(text.length + 1);
    copy.bytes().put(text);
    return copy;
  }

  /**
   * Copies a word.
   *
   * @param value an address or a size
   * @return the copy
   */
  public static Scratch ofWord(long value) {
    Scratch copy = new Scratch(WORD);
    if (WORD == Long.BYTES) {
      copy.bytes().putLong(value);
    } else {
      copy.bytes().putInt((int) value);
    }
    return copy;
  }

  /**
   * Reads the text at an address.
   *
   * @param address where it begins; it ends with a zero
   * @return at most its first 1024 characters
   */
  public static String text(long address) {
    byte[] bytes = new byte[LONGEST_TEXT];
    ByteBuffer memory = NativeMemory.buffer(address, LONGEST_TEXT);
    int length = 0;
    while (length < LONGEST_TEXT && memory.get(length) != 0) {
      bytes[length] = memory.get(length);
      length++;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /**
   * Returns where the memory is.
   *
   * @return the address
   */
  public long address() {
    return address;
  }

  /**
   * Returns the size of the memory.
   *
   * @return the size in bytes
   */
  public int size() {
    return size;
  }

  /**
   * Reads a word.
   *
   * @param index which one, from 0 on
   * @return the address or size that stands there
   */
  public long word(int index) {
    return NativeMemory.readAddress(address + (long) index * WORD);
  }

  /**
   * Returns a view of the memory in the byte order of the machine.
   *
   * @return the view, which is valid until the memory is closed
   */
  public ByteBuffer bytes() {
    return NativeMemory.buffer(address, size);
  }

  @Override
  public void close() {
    NativeMemory.free(address);
  }
}
