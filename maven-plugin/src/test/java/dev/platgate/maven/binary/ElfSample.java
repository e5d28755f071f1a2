package dev.platgate.maven.binary;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A small ELF file for tests. It is loaded whole at address 0.
 *
 * @param interpreter the path in PT_INTERP; none if empty
 * @param vendor the name in a note of type 1; none if empty
 * @param abiTag the first word of that note
 * @param exports the symbols that are defined
 * @param text a text that is loaded
 */
record ElfSample(
    int machine,
    int bits,
    ByteOrder order,
    long flags,
    int osAbi,
    String interpreter,
    String vendor,
    long abiTag,
    List<String> needed,
    List<String> exports,
    String text) {

  static ElfSample of(int machine, int bits, ByteOrder order) {
    return new ElfSample(machine, bits, order, 0, 0, "", "", 0, List.of(), List.of(), "");
  }

  ElfSample flags(long value) {
    return new ElfSample(
        machine, bits, order, value, osAbi, interpreter, vendor, abiTag, needed, exports, text);
  }

  ElfSample osAbi(int value) {
    return new ElfSample(
        machine, bits, order, flags, value, interpreter, vendor, abiTag, needed, exports, text);
  }

  ElfSample interpreter(String value) {
    return new ElfSample(
        machine, bits, order, flags, osAbi, value, vendor, abiTag, needed, exports, text);
  }

  ElfSample note(String value, long tag) {
    return new ElfSample(
        machine, bits, order, flags, osAbi, interpreter, value, tag, needed, exports, text);
  }

  ElfSample needs(String... values) {
    return new ElfSample(
        machine,
        bits,
        order,
        flags,
        osAbi,
        interpreter,
        vendor,
        abiTag,
        List.of(values),
        exports,
        text);
  }

  ElfSample has(String value, String... symbols) {
    return new ElfSample(
        machine,
        bits,
        order,
        flags,
        osAbi,
        interpreter,
        vendor,
        abiTag,
        needed,
        List.of(symbols),
        value);
  }

  byte[] bytes() {
    boolean wide = bits == 64;
    Layout file = new Layout(order).u8(0x7f, 'E', 'L', 'F', bits / 32);
    file.u8(order.equals(ByteOrder.LITTLE_ENDIAN) ? 1 : 2, 1, osAbi).skipTo(16).u16(3, machine);
    file.u32(1).words(bits, 0, 0x100, 0).u32(flags).u16(wide ? 64 : 52, wide ? 56 : 32, 4);
    file.skipTo(0x300).text(text);
    int path = file.text(interpreter);
    int strings = file.here();
    file.text("");
    List<Integer> libraries = new ArrayList<>();
    needed.forEach(each -> libraries.add(file.text(each) - strings));
    List<Integer> names = new ArrayList<>();
    exports.forEach(each -> names.add(file.text(each) - strings));
    int stringsSize = file.here() - strings;
    symbols(file.skipTo(0xa00), names);
    // The words of DT_HASH have 64 bits on IBM Z.
    file.skipTo(0xb00).words(machine == 22 ? 64 : 32, 1, names.size() + 1L);
    file.skipTo(0xc00).u32(vendor.length() + 1L, 4, 1).text(vendor);
    file.skipTo((file.here() + 3) & -4).u32(abiTag);
    int noteSize = file.here() - 0xc00;
    file.skipTo(0xd00);
    libraries.forEach(each -> file.words(bits, 1, each));
    file.words(bits, 5, strings, 10, stringsSize, 6, 0xa00, 4, 0xb00, 0, 0);
    int dynamicSize = file.here() - 0xd00;
    file.skipTo(0x100);
    program(file, 1, 0, file.bytes().length);
    program(file, 2, 0xd00, dynamicSize);
    program(file, 3, path, interpreter.isEmpty() ? 0 : interpreter.length() + 1);
    program(file, 4, 0xc00, vendor.isEmpty() ? 0 : noteSize);
    return file.bytes();
  }

  private void symbols(Layout file, List<Integer> names) {
    int size = bits == 64 ? 24 : 16;
    int at = file.here() + size;
    for (int name : names) {
      file.skipTo(at).u32(name);
      file.skipTo(at + (bits == 64 ? 4 : 12)).u8(0x12, 0).u16(1);
      at += size;
    }
  }

  private void program(Layout file, int type, int offset, int size) {
    file.u32(type);
    if (bits == 64) {
      file.u32(5);
    }
    file.words(bits, offset, offset, offset, size, size);
    if (bits == 32) {
      file.u32(5);
    }
    file.words(bits, 1);
  }
}
