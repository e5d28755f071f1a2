package dev.platgate.maven.verify;

import dev.platgate.maven.classfile.ClassFile;
import dev.platgate.maven.classfile.MalformedClassException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** All inspectors of a verification, and what they share. */
final class Inspectors {
  private final Question question;
  private final Findings findings;
  private final Closure closure = new Closure();
  private final NameInspector names;
  private final List<Inspector> all;

  /**
   * Makes the inspectors.
   *
   * @param follow takes each file of a class path, and the manifest that names it
   */
  Inspectors(Question question, Findings findings, BiConsumer<Entry, Path> follow) {
    this.question = question;
    this.findings = findings;
    Absences absences = question.absences();
    this.names = new NameInspector(absences);
    this.all =
        List.of(
            new ClassInspector(question, closure),
            new NativeInspector(question),
            new ServiceInspector(absences, closure),
            new ManifestInspector(absences, follow),
            new PomInspector(absences),
            new ResourceInspector(absences),
            new DescriptionInspector(question));
  }

  NameInspector names() {
    return names;
  }

  void inspect(Entry entry) {
    boolean isNameReported = false;
    for (Inspector each : all) {
      isNameReported |= each.inspect(entry, findings);
    }
    if (!isNameReported) {
      names.inspect(entry.path(), entry.name(), findings);
    }
  }

  /** Takes a class for present without inspecting it. */
  void assume(byte[] content) {
    try {
      closure.define(ClassFile.read(content).name());
    } catch (MalformedClassException e) {
      // Then it is not present; that it is broken is for others to find.
      return;
    }
  }

  /**
   * Reports what is known at the end only.
   *
   * @param isClassPathKnown whether all of the class path was read
   */
  void finish(boolean isClassPathKnown) {
    names.finish(findings);
    boolean isKnown = question.dangling() == Dangling.TRUE || isClassPathKnown;
    if (question.dangling() != Dangling.FALSE) {
      closure.reportProviders(isKnown, findings);
    }
    if (isKnown) {
      closure.reportDangling(question.target(), findings);
    }
  }
}
