package dev.platgate.maven.verify;

import dev.platgate.maven.report.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Inspects manifests, and hands on where they lead. */
final class ManifestInspector implements Inspector {
  private static final String NAME = "META-INF/MANIFEST.MF";

  private final Absences absences;
  private final BiConsumer<Entry, Path> follow;

  /**
   * Makes an inspector.
   *
   * @param follow takes each file or folder of the class path, and the manifest that names it
   */
  ManifestInspector(Absences absences, BiConsumer<Entry, Path> follow) {
    this.absences = absences;
    this.follow = follow;
  }

  @Override
  public boolean inspect(Entry entry, Findings findings) {
    if (!entry.name().equalsIgnoreCase(NAME) || !Texts.isReadable(entry, findings)) {
      return false;
    }
    try {
      Manifest manifest = new Manifest(new ByteArrayInputStream(entry.content()));
      String classPath = manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      if (classPath != null) {
        for (String each : List.of(classPath.strip().split("\\s+"))) {
          checkClassPath(each, entry, findings);
        }
      }
      checkAttributes(manifest, entry, findings);
    } catch (IOException | IllegalArgumentException e) {
      findings.error(
          Kind.MALFORMED_ARCHIVE,
          entry.path(),
          "is no manifest: " + e.getMessage(),
          "nothing is proved of the class path; build the jar anew");
    }
    return false;
  }

  private void checkClassPath(String element, Entry entry, Findings findings) {
    if (element.isEmpty()) {
      return;
    }
    Optional<Absence> absence =
        absences.ofJar(JarName.of(element)).or(() -> absences.ofFile(element));
    if (absence.isPresent()) {
      findings.error(
          Kind.MANIFEST_CLASS_PATH,
          entry.path(),
          "has " + element + " on its Class-Path",
          absence.get().reason() + "; exclude that dependency on this target");
    }
    if (entry.jar().isEmpty()) {
      return;
    }
    Optional<Path> file = ClassPathElement.resolve(entry.jar().get(), element);
    if (file.isPresent()) {
      follow.accept(entry, file.get());
    } else if (absence.isEmpty()) {
      findings.add(
          Kind.MANIFEST_CLASS_PATH,
          entry.given(),
          entry.path(),
          "has " + element + " on its Class-Path, where no file is",
          "what is not there cannot be checked, and Java goes on without it; put it there, or"
              + " remove it from the Class-Path");
    }
  }

  private void checkAttributes(Manifest manifest, Entry entry, Findings findings) {
    Set<String> found = new TreeSet<>();
    collect(manifest.getMainAttributes(), found);
    for (Map.Entry<String, Attributes> section : manifest.getEntries().entrySet()) {
      if (absences.ofText(section.getKey()).isPresent()) {
        found.add("Name: " + section.getKey());
      }
      collect(section.getValue(), found);
    }
    if (!found.isEmpty()) {
      String first = found.iterator().next();
      findings.error(
          Kind.STRING_MENTION,
          entry.path(),
          "has the entry " + Phrases.quoted(first) + Phrases.more(found.size() - 1),
          absences.ofText(first).orElseThrow().reason() + "; build the jar without the entry");
    }
  }

  private void collect(Attributes attributes, Set<String> found) {
    attributes.forEach(
        (name, value) -> {
          String text = name + ": " + value;
          if (!name.equals(Attributes.Name.CLASS_PATH) && absences.ofText(text).isPresent()) {
            found.add(text);
          }
        });
  }
}
