package dev.platgate.maven.binary;

import dev.platgate.Arch;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads for which page size a jemalloc was built. Its {@code pages_boot} compares the page size of
 * the kernel with the constant {@code PAGE}, and prints a text if the former is greater; so the
 * constant is in the comparison before the jump to the code that loads the text's address.
 */
final class JemallocPageSize {
  private static final String TEXT = "<jemalloc>: Unsupported system page size\n\0";
  private static final long LEAST = 4 << 10;
  private static final long GREATEST = 64 << 10;

  private JemallocPageSize() {}

  /** Returns the size in bytes; absent where it is not found, not plausible or not the only one. */
  static OptionalLong read(NativeFile file) throws MalformedFileException {
    List<Long> texts = file.image().addresses(TEXT, 2);
    if (texts.size() != 1) {
      return OptionalLong.empty();
    }
    Set<Long> sizes = new TreeSet<>();
    Segments segments = file.image().segments();
    for (Segment segment : segments.all()) {
      if (segment.executable() && file.arch().isPresent()) {
        Bytes code = segments.of(segment);
        if (file.arch().get() == Arch.AARCH64) {
          sizes.addAll(new Aarch64Comparison(code, segment.address()).limits(texts.get(0)));
        } else if (file.arch().get() == Arch.X86_64) {
          sizes.addAll(new X64Comparison(code, segment.address()).limits(texts.get(0)));
        }
      }
    }
    return sizes.size() == 1 ? plausible(sizes.iterator().next()) : OptionalLong.empty();
  }

  private static OptionalLong plausible(long size) {
    boolean power = Long.bitCount(size) == 1 && size >= LEAST && size <= GREATEST;
    return power ? OptionalLong.of(size) : OptionalLong.empty();
  }
}
