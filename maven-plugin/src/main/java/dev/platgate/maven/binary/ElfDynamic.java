package dev.platgate.maven.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dynamic section of an ELF file. See "Dynamic Section" in the System V gABI.
 *
 * @param needed the names of {@code DT_NEEDED}
 * @param symbols the dynamic symbols that are defined
 */
record ElfDynamic(List<String> needed, Symbols symbols) {
  private static final long DT_NEEDED = 1;
  private static final long DT_HASH = 4;
  private static final long DT_STRTAB = 5;
  private static final long DT_SYMTAB = 6;
  private static final long DT_STRSZ = 10;
  private static final long DT_GNU_HASH = 0x6fff_fef5L;
  private static final List<Long> READ =
      List.of(DT_HASH, DT_STRTAB, DT_SYMTAB, DT_STRSZ, DT_GNU_HASH);

  static ElfDynamic read(ElfHeader header, ElfPrograms programs) throws MalformedFileException {
    if (programs.dynamic().isEmpty()) {
      return new ElfDynamic(List.of(), Symbols.NONE);
    }
    Bytes dynamic = programs.dynamic().get();
    int size = header.bits() / 8;
    List<Long> needed = new ArrayList<>();
    Map<Long, Long> values = new TreeMap<>();
    for (long at = 0; dynamic.has(at, 2L * size); at += 2L * size) {
      long tag = dynamic.word(header.bits(), at, "d_tag");
      long value = dynamic.word(header.bits(), at + size, "d_val");
      if (tag == 0) {
        break;
      }
      if (tag == DT_NEEDED) {
        needed.add(value);
      } else if (READ.contains(tag)) {
        values.put(tag, value);
      }
    }
    return read(header, programs.segments(), needed, values);
  }

  private static ElfDynamic read(
      ElfHeader header, Segments segments, List<Long> needed, Map<Long, Long> values)
      throws MalformedFileException {
    Long address = values.get(DT_STRTAB);
    if (address == null) {
      return new ElfDynamic(List.of(), Symbols.NONE);
    }
    long size = values.getOrDefault(DT_STRSZ, 0L);
    long start = segments.require(address, size, "DT_STRTAB");
    Bytes strings = header.bytes().part(start, size, "DT_STRTAB");
    Names names = new Names(strings);
    List<String> libraries = new ArrayList<>();
    for (long each : needed) {
      libraries.add(names.at(each, "DT_NEEDED"));
    }
    Long table = values.get(DT_SYMTAB);
    return new ElfDynamic(
        List.copyOf(libraries),
        table == null ? Symbols.NONE : symbols(header, segments, table, values, strings));
  }

  private static Symbols symbols(
      ElfHeader header, Segments segments, long table, Map<Long, Long> values, Bytes strings)
      throws MalformedFileException {
    ElfSymbolCount counter = new ElfSymbolCount(header, segments);
    Long hash = values.get(DT_HASH);
    Long gnuHash = values.get(DT_GNU_HASH);
    long count =
        hash != null ? counter.ofHash(hash) : gnuHash != null ? counter.ofGnuHash(gnuHash) : 0;
    if (count == 0) {
      return Symbols.NONE;
    }
    long size = Math.multiplyExact(count, ElfSymbols.size(header.bits()));
    long offset = segments.require(table, size, "DT_SYMTAB");
    return new ElfSymbols(
        header.bytes().part(offset, size, "DT_SYMTAB"), header.bits(), count, strings);
  }
}
