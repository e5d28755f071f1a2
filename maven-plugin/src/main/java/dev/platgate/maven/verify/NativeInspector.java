package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.binary.Allocator;
import dev.platgate.maven.binary.AllocatorEvidence;
import dev.platgate.maven.binary.AllocatorFinder;
import dev.platgate.maven.binary.MalformedFileException;
import dev.platgate.maven.binary.NativeFile;
import dev.platgate.maven.report.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Inspects native libraries and programs, whatever their names are. */
final class NativeInspector implements Inspector {
  private static final long LEAST_PAGE = 4096;

  private final Optional<Target> target;
  private final Absences absences;
  private final OptionalLong pageSize;

  NativeInspector(Question question) {
    this.target = question.target();
    this.absences = question.absences();
    this.pageSize = question.pageSize();
  }

  @Override
  public boolean inspect(Entry entry, Findings findings) {
    try {
      List<NativeFile> files = NativeFile.read(entry.content());
      if (files.isEmpty()) {
        return false;
      }
      List<NativeFile> fitting =
          files.stream().filter(each -> target.map(each::runsOn).orElse(true)).toList();
      if (fitting.isEmpty()) {
        findings.error(
            Kind.FOREIGN_NATIVE,
            entry.path(),
            "is a native for another platform ("
                + files.stream().map(NativeFile::describe).collect(Collectors.joining("; "))
                + ")",
            "it does not run on "
                + target.orElseThrow()
                + "; depend on the natives of that target alone, or leave it out when packaging");
      }
      Map<String, AllocatorEvidence> inside = new LinkedHashMap<>();
      List<AllocatorEvidence> running = new ArrayList<>();
      for (NativeFile file : files) {
        for (AllocatorEvidence each : AllocatorFinder.find(file)) {
          inside.putIfAbsent(each.allocator().toString(), each);
          if (fitting.contains(file)) {
            running.add(each);
          }
        }
      }
      checkPages(running, entry, findings);
      checkNeeded(files, entry, findings);
      boolean reported = false;
      for (AllocatorEvidence each : inside.values()) {
        reported |= isAbsent(each, entry, findings);
      }
      return reported;
    } catch (MalformedFileException e) {
      findings.error(
          Kind.MALFORMED_NATIVE,
          entry.path(),
          "begins like a native, but cannot be read: " + e.getMessage(),
          "nothing is proved of it; get an undamaged one, or leave it out");
    }
    return false;
  }

  private void checkNeeded(List<NativeFile> files, Entry entry, Findings findings) {
    files.stream()
        .flatMap(each -> each.needed().stream())
        .filter(each -> absences.ofText(each).isPresent())
        .findFirst()
        .ifPresent(
            library ->
                findings.error(
                    Kind.NATIVE_LIBRARY,
                    entry.path(),
                    "needs " + Phrases.quoted(library),
                    absences.ofText(library).orElseThrow().reason()
                        + "; leave out the dependency that brings this native"));
  }

  private boolean isAbsent(AllocatorEvidence evidence, Entry entry, Findings findings) {
    Optional<Absence> absence = absences.ofAllocator(evidence.allocator());
    if (absence.isPresent()) {
      findings.error(
          Kind.NATIVE_LIBRARY,
          entry.path(),
          "has " + evidence.allocator() + " inside: it " + evidence.traces().get(0),
          absence.get().reason() + "; leave out the dependency that brings it");
    }
    return absence.isPresent();
  }

  private void checkPages(List<AllocatorEvidence> running, Entry entry, Findings findings) {
    if (pageSize.isEmpty()) {
      return;
    }
    String limit = PageSizes.words(pageSize.getAsLong());
    for (AllocatorEvidence each : running) {
      boolean isJemalloc = each.allocator() == Allocator.JEMALLOC;
      if (isJemalloc && each.pageSize().isEmpty() && pageSize.getAsLong() > LEAST_PAGE) {
        findings.warning(
            Kind.PAGE_SIZE,
            entry.path(),
            "has a jemalloc whose page size cannot be read",
            "kernels here have pages of up to "
                + limit
                + "; try it on one, or use an allocator that asks the kernel");
      } else if (isJemalloc && each.pageSize().orElse(Long.MAX_VALUE) < pageSize.getAsLong()) {
        findings.error(
            Kind.PAGE_SIZE,
            entry.path(),
            "has a jemalloc for pages of " + PageSizes.words(each.pageSize().getAsLong()),
            "it allocates nothing on kernels with larger pages, and there are some of up to "
                + limit
                + "; use a build for larger pages, or another allocator, or say the largest size"
                + " that you support with -Dplatgate.pageSize");
      }
    }
  }
}
