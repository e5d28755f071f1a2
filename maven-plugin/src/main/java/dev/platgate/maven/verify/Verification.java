package dev.platgate.maven.verify;

import dev.platgate.maven.archive.ArchiveWalker;
import dev.platgate.maven.report.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads artifacts and what they lead to, each once, and has all in them inspected. */
final class Verification {
  private final Findings findings;
  private final Inspectors inspectors;
  private final int earlier;
  private final Deque<Input> pending = new ArrayDeque<>();
  private final Set<Path> read = new HashSet<>();
  private final Map<Long, List<Path>> bySize = new HashMap<>();
  private final List<Path> folders = new ArrayList<>();
  private boolean isClassPathKnown;
  private int artifacts;
  private int files;

  Verification(Question question, Findings findings) {
    this.findings = findings;
    this.earlier = findings.errors();
    this.inspectors = new Inspectors(question, findings, this::follow);
  }

  /** Says that all of the class path is read. */
  void knowClassPath() {
    isClassPathKnown = true;
  }

  /**
   * Reads artifacts, and then what their class paths lead to.
   *
   * @throws IOException if the file system fails
   * @throws VerificationException if nothing is in an artifact
   */
  void read(List<Input> inputs) throws IOException, VerificationException {
    pending.addAll(inputs);
    while (!pending.isEmpty()) {
      Input next = pending.remove();
      try {
        if (!isRead(next.path().toRealPath())) {
          walk(next);
        }
      } catch (IOException e) {
        if (next.role() != Input.Role.LIBRARY) {
          throw e;
        }
        findings.from(next.how());
        findings.error(
            Kind.MANIFEST_CLASS_PATH,
            label(next),
            "cannot be read: " + e,
            "nothing is proved of it; make it readable, or remove it from the Class-Path");
      }
    }
  }

  /** Says what came of it, and how much was read, so that nobody takes nothing for a proof. */
  String verdict() {
    int errors = findings.errors() - earlier;
    String found =
        errors == 0
            ? "nothing that should not be there"
            : errors + (errors == 1 ? " error" : " errors");
    return String.format(
        Locale.ROOT, "%s, in %,d files of %,d jars and folders", found, files, artifacts);
  }

  /** Reports what is known at the end only. */
  void finish() {
    findings.from(Optional.empty());
    inspectors.finish(isClassPathKnown);
  }

  private void walk(Input artifact) throws IOException, VerificationException {
    findings.from(artifact.how());
    if (Files.isDirectory(artifact.path())) {
      folders.add(artifact.path().toRealPath());
    }
    if (artifact.role() == Input.Role.GIVEN) {
      inspectors.names().artifact(label(artifact), findings);
    } else if (artifact.role() == Input.Role.RESOLVED) {
      inspectors.names().dependency(label(artifact), findings);
    }
    ArtifactVisitor visitor = new ArtifactVisitor(artifact, inspectors, findings);
    new ArchiveWalker().walk(artifact.path(), visitor);
    visitor.finish();
    inspectors.names().finishArtifact(findings);
    artifacts += artifact.role() == Input.Role.ASSUMED ? 0 : 1;
    files += visitor.files();
    isClassPathKnown |= visitor.hasLibraries();
    if (visitor.isEmpty() && artifact.role() == Input.Role.GIVEN) {
      throw new VerificationException(
          artifact.path() + " is empty, so there is nothing to verify; build it first");
    }
  }

  private static String label(Input input) {
    return String.valueOf(input.path().toAbsolutePath().normalize().getFileName());
  }

  private void follow(Entry manifest, Path file) {
    isClassPathKnown = true;
    pending.add(
        new Input(
            file, Input.Role.LIBRARY, Optional.of("on the Class-Path of " + manifest.path())));
  }

  /** Tells whether a file was read: itself, a copy of it, or a folder that it is in. */
  private boolean isRead(Path file) throws IOException {
    if (!read.add(file) || folders.stream().anyMatch(file::startsWith)) {
      return true;
    }
    if (Files.isDirectory(file)) {
      return false;
    }
    List<Path> others = bySize.computeIfAbsent(Files.size(file), size -> new ArrayList<>());
    for (Path each : others) {
      if (Files.mismatch(each, file) < 0) {
        return true;
      }
    }
    others.add(file);
    return false;
  }
}
