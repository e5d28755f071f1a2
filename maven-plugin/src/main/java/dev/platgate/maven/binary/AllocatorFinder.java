package dev.platgate.maven.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds the memory allocators inside natives. A mere mention is no evidence: code that can use
 * jemalloc where the process has it names it, too, and refers to {@code mallctl} without defining
 * it. What counts are the texts that only the allocator itself prints, and pairs of functions that
 * it exports.
 *
 * <p>The sources are {@code malloc_io.c}, {@code jemalloc.c} and the option {@code
 * --with-jemalloc-prefix} of jemalloc, where {@code _rjem_} is the prefix that Rust's {@code
 * tikv-jemalloc-sys} gives, and {@code options.c} and {@code mimalloc.h} of mimalloc.
 */
public final class AllocatorFinder {
  private static final List<String> JEMALLOC_PREFIXES = List.of("", "je_", "_rjem_", "jemalloc_");

  private final NativeFile file;

  private AllocatorFinder(NativeFile file) {
    this.file = file;
  }

  /**
   * Finds the allocators inside a native.
   *
   * @param file the native
   * @return the evidence for each of them; empty if there is none
   * @throws MalformedFileException if the file is broken
   */
  public static List<AllocatorEvidence> find(NativeFile file) throws MalformedFileException {
    return new AllocatorFinder(file).find();
  }

  private List<AllocatorEvidence> find() throws MalformedFileException {
    List<AllocatorEvidence> found = new ArrayList<>();
    List<String> jemalloc = new ArrayList<>();
    addText(jemalloc, "<jemalloc>: ");
    for (String prefix : JEMALLOC_PREFIXES) {
      addExports(jemalloc, prefix + "mallctl", prefix + "mallctlbymib");
    }
    if (!jemalloc.isEmpty()) {
      found.add(
          new AllocatorEvidence(
              Allocator.JEMALLOC, List.copyOf(jemalloc), JemallocPageSize.read(file)));
    }
    List<String> mimalloc = new ArrayList<>();
    addText(mimalloc, "mimalloc: warning: \0");
    addText(mimalloc, "mimalloc: error: \0");
    addExports(mimalloc, "mi_malloc", "mi_version");
    if (!mimalloc.isEmpty()) {
      found.add(
          new AllocatorEvidence(Allocator.MIMALLOC, List.copyOf(mimalloc), OptionalLong.empty()));
    }
    return List.copyOf(found);
  }

  private void addText(List<String> traces, String text) throws MalformedFileException {
    if (!file.image().addresses(text, 1).isEmpty()) {
      traces.add("contains the text \"" + text.replace("\0", "").strip() + "\"");
    }
  }

  private void addExports(List<String> traces, String first, String second)
      throws MalformedFileException {
    if (file.exports(first) && file.exports(second)) {
      traces.add("exports " + first);
    }
  }
}
