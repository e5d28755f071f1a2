package dev.platgate.maven.verify;

import dev.platgate.maven.archive.ArchiveEntry;
import dev.platgate.maven.archive.ArchiveProblem;
import dev.platgate.maven.archive.ArchiveVisitor;
import dev.platgate.maven.archive.ArchiveWalker;
import dev.platgate.maven.report.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has what is in one artifact inspected. */
final class ArtifactVisitor implements ArchiveVisitor {
  private static final Pattern LIBRARY = Pattern.compile("(?i)(BOOT-INF/)?lib/[^/]*\\.jar");
  private static final Pattern WAR = Pattern.compile("(?i)^WEB-INF/|\\.war$");
  private static final String NESTED = "!/";
  private static final int ZIP = 0x504b0304;

  private final Input artifact;
  private final String label;
  private final boolean isFolder;
  private final Inspectors inspectors;
  private final Findings findings;
  private Optional<String> unopened = Optional.empty();
  private boolean hasLibraries;
  private boolean isEmpty = true;
  private int files;

  ArtifactVisitor(Input artifact, Inspectors inspectors, Findings findings) {
    this.artifact = artifact;
    this.label = String.valueOf(artifact.path().toAbsolutePath().normalize().getFileName());
    this.isFolder = Files.isDirectory(artifact.path());
    this.inspectors = inspectors;
    this.findings = findings;
  }

  /** Tells whether all libraries are in the artifact, as they never are in a WAR. */
  boolean hasLibraries() {
    return hasLibraries;
  }

  /** Tells whether nothing was there. */
  boolean isEmpty() {
    return isEmpty;
  }

  /** Returns how many files were inspected. */
  int files() {
    return files;
  }

  @Override
  public void visit(ArchiveEntry entry) throws IOException {
    opened(entry.path());
    if (artifact.role() == Input.Role.ASSUMED) {
      if (entry.name().endsWith(".class")) {
        entry.content().ifPresent(inspectors::assume);
      }
      return;
    }
    if (entry.name().endsWith("/")) {
      inspectors.names().folder(entry.path(), entry.name());
      return;
    }
    isEmpty = false;
    files++;
    inspectors.names().seen(entry.path());
    if (ArchiveWalker.isArchive(entry.name())) {
      boolean isBeside =
          isFolder && !entry.path().contains(NESTED) && !WAR.matcher(entry.name()).find();
      hasLibraries |= isBeside || LIBRARY.matcher(entry.name()).matches();
      inspectors.names().inspect(entry.path(), entry.name(), findings);
      return;
    }
    Optional<byte[]> content = entry.content();
    if (content.isPresent()) {
      Entry read = read(entry, content.get());
      inspectors.inspect(read);
      unopened = read.magic() == ZIP ? Optional.of(read.path()) : Optional.empty();
    }
  }

  @Override
  public void problem(ArchiveProblem problem) {
    opened(problem.path());
    isEmpty = false;
    if (artifact.role() != Input.Role.ASSUMED) {
      findings.error(
          Kind.MALFORMED_ARCHIVE,
          problem.path(),
          problem.what(),
          "nothing is proved of what is in it; build it anew, or leave it out");
    }
  }

  /** Reports an archive that was not looked into, since nothing but its content says it is one. */
  void finish() {
    opened("");
  }

  private void opened(String path) {
    if (unopened.isPresent()) {
      String archive = unopened.get();
      unopened = Optional.empty();
      if (!path.equals(archive) && !path.startsWith(archive + NESTED)) {
        findings.error(
            Kind.MALFORMED_ARCHIVE,
            archive,
            "is a zip file without the name of one",
            "it was not looked into, so nothing is proved of it; name it .zip or .jar, or list it"
                + " in platgate.allow");
      }
    }
  }

  private Entry read(ArchiveEntry entry, byte[] content) {
    String container =
        entry.path().endsWith(entry.name())
            ? entry.path().substring(0, entry.path().length() - entry.name().length())
            : "";
    boolean isOwn = container.equals(label + (isFolder ? "/" : NESTED));
    Optional<String> jar = isFolder ? jarIn(container) : Optional.empty();
    boolean given =
        artifact.role() == Input.Role.GIVEN
            && (isOwn || jar.filter(each -> each.indexOf('/') < 0).isPresent());
    Optional<Path> file =
        artifact.role() == Input.Role.RESOLVED
            ? Optional.empty()
            : isOwn && !isFolder
                ? Optional.of(artifact.path())
                : jar.map(each -> artifact.path().resolve(each));
    return new Entry(entry.path(), entry.name(), content, given, file);
  }

  /** Returns the path in the folder of the jar that a path leads to, if no other jar is around. */
  private Optional<String> jarIn(String container) {
    if (!container.startsWith(label + "/") || !container.endsWith(NESTED)) {
      return Optional.empty();
    }
    String path = container.substring(label.length() + 1, container.length() - NESTED.length());
    return path.contains(NESTED) || path.isEmpty() ? Optional.empty() : Optional.of(path);
  }
}
