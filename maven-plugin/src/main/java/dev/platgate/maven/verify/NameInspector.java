package dev.platgate.maven.verify;

import dev.platgate.maven.report.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inspects the names of entries. */
final class NameInspector {
  private static final String ARCHIVE = ".jar";

  private final Absences absences;
  private final NamedJars jars;
  private final Map<String, Absence> emptyFolders = new TreeMap<>();

  NameInspector(Absences absences) {
    this.absences = absences;
    this.jars = new NamedJars(absences);
  }

  /** Inspects the name of an entry that no other finding is about. */
  void inspect(String path, String name, Findings findings) {
    Optional<Absence> absence = absences.ofFile(Entry.belowClasses(name));
    absence.ifPresent(each -> report(path, each, findings));
    if (absence.isEmpty() && name.endsWith(ARCHIVE)) {
      jars.add(path, JarName.of(name));
    }
  }

  /** Inspects the name of what is verified: many a library says nowhere else what it is. */
  void artifact(String name, Findings findings) {
    Optional<Absence> absence = absences.ofFile(name);
    absence.ifPresent(each -> report(name, each, findings));
    if (absence.isEmpty()) {
      jars.add(name, JarName.of(name));
    }
  }

  /** Inspects the name of the file of a dependency, of which the module is known otherwise. */
  void dependency(String name, Findings findings) {
    absences.ofFile(name).ifPresent(absence -> report(name, absence, findings));
  }

  private static void report(String path, Absence absence, Findings findings) {
    findings.error(
        Kind.ENTRY_NAME,
        path,
        "has the name of something absent",
        absence.reason() + "; leave it out, or what brings it");
  }

  /** Notes a folder, which is of interest if nothing in it is. */
  void folder(String path, String name) {
    absences
        .ofFile(Entry.belowClasses(name.substring(0, name.length() - 1)))
        .ifPresent(absence -> emptyFolders.put(path, absence));
  }

  /** Notes that something is at a path. */
  void seen(String path) {
    jars.seen(path);
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (emptyFolders.isEmpty()) {
        return;
      }
      if (slash < path.length() - 1) {
        emptyFolders.remove(path.substring(0, slash + 1));
      }
    }
  }

  /** Reports the jars of an artifact once all in it is seen. */
  void finishArtifact(Findings findings) {
    jars.drain((path, absence) -> report(path, absence, findings));
  }

  void finish(Findings findings) {
    finishArtifact(findings);
    emptyFolders.forEach(
        (path, absence) ->
            findings.error(
                Kind.ENTRY_NAME,
                path,
                "is an empty folder with the name of something absent",
                absence.reason() + "; leave it out"));
  }
}
