package dev.platgate.maven.binary;

import dev.platgate.Os;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Mach-O files of one architecture, as {@code mach-o/loader.h} describes them. */
final class MachReader {
  private static final int MH_MAGIC = 0xfeedface;
  private static final int MH_MAGIC_64 = 0xfeedfacf;
  private static final int LC_SEGMENT = 0x1;
  private static final int LC_SYMTAB = 0x2;
  private static final int LC_LOAD_DYLIB = 0xc;
  private static final int LC_SEGMENT_64 = 0x19;
  private static final int LC_REEXPORT_DYLIB = 0x8000_001f;
  private static final int LC_LOAD_WEAK_DYLIB = 0x8000_0018;
  private static final int LC_LOAD_UPWARD_DYLIB = 0x8000_0023;
  private static final int LC_DYLD_INFO = 0x22;
  private static final int LC_DYLD_INFO_ONLY = 0x8000_0022;
  private static final int LC_DYLD_EXPORTS_TRIE = 0x8000_0033;
  private static final int VM_PROT_EXECUTE = 4;

  private final Bytes bytes;
  private final int bits;
  private final Names names;
  private final MachPlatforms platforms = new MachPlatforms();
  private final List<String> needed = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private Symbols symbols = Symbols.NONE;
  private Symbols exports = Symbols.NONE;

  private MachReader(Bytes bytes, int bits) {
    this.bytes = bytes;
    this.bits = bits;
    this.names = new Names(bytes);
  }

  static boolean begins(Bytes file) {
    return begins(file, ByteOrder.LITTLE_ENDIAN) || begins(file, ByteOrder.BIG_ENDIAN);
  }

  private static boolean begins(Bytes file, ByteOrder order) {
    if (!file.has(0, 4)) {
      return false;
    }
    int magic = file.order(order).intAt(0);
    return magic == MH_MAGIC || magic == MH_MAGIC_64;
  }

  static NativeFile read(Bytes file) throws MalformedFileException {
    Bytes bytes =
        file.order(
            begins(file, ByteOrder.BIG_ENDIAN) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    return new MachReader(bytes, bytes.intAt(0) == MH_MAGIC_64 ? 64 : 32).read();
  }

  private NativeFile read() throws MalformedFileException {
    int size = bits == 64 ? 32 : 28;
    bytes.require(0, size, "the Mach-O header");
    MachMachine machine =
        MachMachine.of((int) bytes.u32(4, "cputype"), (int) bytes.u32(8, "cpusubtype"));
    long commands = bytes.u32(16, "ncmds");
    bytes.require(size, bytes.u32(20, "sizeofcmds"), "the load commands");
    long at = size;
    for (long i = 0; i < commands; i++) {
      long length = bytes.u32(at + 4, "cmdsize");
      if (length < 8) {
        throw bytes.malformed(at + 4, "cmdsize is " + length + ", less than 8");
      }
      command((int) bytes.u32(at, "cmd"), bytes.part(at, length, "a load command"), at);
      at += length;
    }
    Optional<String> foreign = machine.foreign().or(platforms::foreign);
    return new NativeFile(
        NativeFormat.MACH_O,
        machine.words(),
        bits,
        bytes.order(),
        platforms.foreign().isPresent() ? Optional.empty() : Optional.of(Os.MACOS),
        machine.arch().filter(arch -> arch.pointerWidth() == bits),
        Optional.empty(),
        foreign,
        List.copyOf(needed),
        new Image(new Segments(bytes, segments), exports.and(symbols)));
  }

  private void command(int command, Bytes body, long at) throws MalformedFileException {
    switch (command) {
      case LC_SEGMENT, LC_SEGMENT_64 -> segment(body, command == LC_SEGMENT_64);
      case LC_SYMTAB -> symbols = MachSymbols.read(bytes, bits, body);
      case LC_DYLD_INFO, LC_DYLD_INFO_ONLY -> exports = trie(body, 40);
      case LC_DYLD_EXPORTS_TRIE -> exports = trie(body, 8);
      case LC_LOAD_DYLIB, LC_LOAD_WEAK_DYLIB, LC_REEXPORT_DYLIB, LC_LOAD_UPWARD_DYLIB -> {
        long name = body.u32(8, "the name of a dylib");
        body.require(name, 1, "the name of a dylib");
        needed.add(names.at(at + name, at + body.size(), "the name of a dylib"));
      }
      default -> platforms.command(command, body);
    }
  }

  private Symbols trie(Bytes body, int place) throws MalformedFileException {
    long offset = body.u32(place, "the offset of the exported symbols");
    long size = body.u32(place + 4, "the size of the exported symbols");
    return MachExports.of(bytes.part(offset, size, "the exported symbols"));
  }

  private void segment(Bytes body, boolean wide) throws MalformedFileException {
    int word = wide ? 64 : 32;
    long offset = body.word(word, wide ? 40 : 32, "fileoff");
    long size = body.word(word, wide ? 48 : 36, "filesize");
    if (size == 0) {
      return;
    }
    bytes.require(offset, size, "a segment");
    String name = new Names(body).at(8, 24, "segname");
    if (!name.equals("__LINKEDIT") && !name.equals("__DWARF")) {
      boolean code = (body.u32(wide ? 60 : 44, "initprot") & VM_PROT_EXECUTE) != 0;
      segments.add(new Segment(body.word(word, 24, "vmaddr"), offset, size, code));
    }
  }
}
