package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.program.ProgramFile;
import dev.platgate.maven.report.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Inspects what Platgate itself has written: the description of the artifact, and leftovers. */
final class DescriptionInspector implements Inspector {
  private static final String LEFTOVER = ProgramFile.FOLDER + "/";

  private final Optional<Target> target;
  private final Absences absences;
  private final Set<String> leftovers = new HashSet<>();

  DescriptionInspector(Question question) {
    this.target = question.target();
    this.absences = question.absences();
  }

  @Override
  public boolean inspect(Entry entry, Findings findings) {
    String name = Entry.belowClasses(entry.name());
    if (name.equals(ProgramFile.OF_TARGET)) {
      if (Texts.isReadable(entry, findings)) {
        checkDescription(entry, findings);
      }
      return false;
    }
    if (!name.startsWith(LEFTOVER)) {
      return false;
    }
    if (leftovers.add(entry.container())) {
      findings.error(
          Kind.DRIFT,
          entry.path(),
          "is for packaging alone",
          "it names what other targets have; package with the goal platgate:package, or compile"
              + " with -Aplatgate.emit=target");
    }
    return true;
  }

  private void checkDescription(Entry entry, Findings findings) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(entry.content(), StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      findings.error(
          Kind.DRIFT,
          entry.path(),
          "cannot be read: " + e.getMessage(),
          "it should say for which target the artifact is; compile again");
      return;
    }
    String said = properties.getProperty("target", "");
    if (target.isPresent() && !said.equals(target.get().triple())) {
      findings.error(
          Kind.DRIFT,
          entry.path(),
          "says that the artifact is for " + (said.isEmpty() ? "no target" : said),
          "it should be for "
              + target.get()
              + "; compile with -Aplatgate.target="
              + target.get()
              + ", into a folder of its own");
    }
    new TreeMap<>(properties)
        .forEach(
            (key, value) ->
                absences
                    .ofText(key + " " + value)
                    .ifPresent(
                        absence ->
                            findings.error(
                                Kind.DRIFT,
                                entry.path(),
                                "says " + key + "=" + value,
                                absence.reason() + "; compile again for this target")));
  }
}
