package dev.platgate.maven.verify;

import dev.platgate.maven.report.Kind;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Inspects what frameworks read of a jar to find classes by their names. */
final class ResourceInspector implements Inspector {
  private static final Pattern READ =
      Pattern.compile(
          "META-INF/(?!maven/|services/|platgate/).*\\.(factories|imports|json|properties|xml)");

  private final Absences absences;

  ResourceInspector(Absences absences) {
    this.absences = absences;
  }

  @Override
  public boolean inspect(Entry entry, Findings findings) {
    if (!READ.matcher(Entry.belowClasses(entry.name())).matches()
        || !Texts.isReadable(entry, findings)) {
      return false;
    }
    new String(entry.content(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> absences.ofText(line).isPresent())
        .findFirst()
        .ifPresent(
            line ->
                findings.add(
                    Kind.STRING_MENTION,
                    entry.given(),
                    entry.path(),
                    "has the line " + Phrases.quoted(line.strip()),
                    absences.ofText(line).orElseThrow().reason()
                        + "; leave out the line, or list it in platgate.allow if it is harmless"));
    return false;
  }
}
