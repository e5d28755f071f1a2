package dev.platgate.maven.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The program headers of an ELF file: what the system loads, and where the rest is told. See the
 * System V gABI, chapter "Program Loading and Dynamic Linking".
 *
 * @param segments the headers of type {@code PT_LOAD}
 * @param notes the ranges of type {@code PT_NOTE}
 * @param dynamic the range of type {@code PT_DYNAMIC}
 * @param interpreter the path in {@code PT_INTERP}
 */
record ElfPrograms(
    Segments segments, List<Bytes> notes, Optional<Bytes> dynamic, Optional<String> interpreter) {
  private static final int PT_LOAD = 1;
  private static final int PT_DYNAMIC = 2;
  private static final int PT_INTERP = 3;
  private static final int PT_NOTE = 4;
  private static final int PF_X = 1;

  static ElfPrograms read(ElfHeader header) throws MalformedFileException {
    Bytes bytes = header.bytes();
    int bits = header.bits();
    boolean wide = bits == 64;
    List<Segment> segments = new ArrayList<>();
    List<Bytes> notes = new ArrayList<>();
    Optional<Bytes> dynamic = Optional.empty();
    Optional<String> interpreter = Optional.empty();
    long notesLeft = bytes.size();
    for (int i = 0; i < header.programs().count(); i++) {
      long entry = header.programs().entry(i);
      long type = bytes.u32(entry, "p_type");
      long offset = bytes.word(bits, entry + (wide ? 8 : 4), "p_offset");
      long size = bytes.word(bits, entry + (wide ? 32 : 16), "p_filesz");
      if (size == 0) {
        continue;
      }
      if (type == PT_LOAD) {
        bytes.require(offset, size, "a segment");
        long address = bytes.word(bits, entry + (wide ? 16 : 8), "p_vaddr");
        long flags = bytes.u32(entry + (wide ? 4 : 24), "p_flags");
        segments.add(new Segment(address, offset, size, (flags & PF_X) != 0));
      } else if (type == PT_DYNAMIC) {
        dynamic = Optional.of(bytes.part(offset, size, "the dynamic section"));
      } else if (type == PT_INTERP && interpreter.isEmpty()) {
        Bytes path = bytes.part(offset, size, "the path of the interpreter");
        interpreter = Optional.of(new Names(path).at(0, size, "the path of the interpreter"));
      } else if (type == PT_NOTE) {
        notes.add(bytes.part(offset, size, "the notes"));
        notesLeft -= size;
        if (notesLeft < 0) {
          throw bytes.malformed(offset, "the notes overlap others");
        }
      }
    }
    return new ElfPrograms(new Segments(bytes, segments), notes, dynamic, interpreter);
  }
}
