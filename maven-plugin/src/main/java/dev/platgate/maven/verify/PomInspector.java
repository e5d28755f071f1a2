package dev.platgate.maven.verify;

import dev.platgate.maven.report.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Inspects what Maven puts into jars: whose they are, and what those get who depend on them. */
final class PomInspector implements Inspector {
  private static final String FOLDER = "META-INF/maven/";

  private final Absences absences;
  private final Set<String> modules = new HashSet<>();

  PomInspector(Absences absences) {
    this.absences = absences;
  }

  @Override
  public boolean inspect(Entry entry, Findings findings) {
    String name = Entry.belowClasses(entry.name());
    if (!name.startsWith(FOLDER)) {
      return false;
    }
    if (name.endsWith("/pom.xml") && Texts.isReadable(entry, findings)) {
      checkDependencies(entry, findings);
    }
    List<String> parts = List.of(name.split("/", -1));
    return parts.size() > 4 && isAbsent(new Module(parts.get(2), parts.get(3)), entry, findings);
  }

  private boolean isAbsent(Module module, Entry entry, Findings findings) {
    Optional<Absence> absence = absences.ofModule(module);
    if (absence.isPresent() && modules.add(entry.container() + module)) {
      findings.error(
          Kind.DEPENDENCY,
          entry.path(),
          "says that the module " + module + " is in the artifact",
          absence.get().reason() + "; exclude that dependency on this target");
    }
    return absence.isPresent();
  }

  private void checkDependencies(Entry entry, Findings findings) {
    try {
      List<PomReader.Dependency> found = new ArrayList<>();
      for (PomReader.Dependency each : PomReader.read(entry.content())) {
        if (each.isHandedOn() && absences.ofModule(each.module()).isPresent()) {
          found.add(each);
        }
      }
      found.sort(Comparator.comparing(each -> !each.certain()));
      if (!found.isEmpty()) {
        PomReader.Dependency first = found.get(0);
        findings.add(
            Kind.PUBLISHED_POM,
            entry.given(),
            entry.path(),
            "depends on "
                + first.module()
                + " with scope "
                + first.scope()
                + Phrases.more(found.size() - 1),
            absences.ofModule(first.module()).orElseThrow().reason()
                + (entry.given() ? ofArtifact(first.certain()) : ofLibrary(first.certain())));
      }
    } catch (XMLStreamException e) {
      findings.error(
          Kind.PUBLISHED_POM,
          entry.path(),
          "cannot be read: " + reason(e),
          "nothing is proved of its dependencies; build the jar anew");
    }
  }

  private static String ofArtifact(boolean certain) {
    return certain
        ? ", and whoever depends on this artifact gets it; make it optional or provided, or publish"
            + " it as an artifact of its own"
        : ", and whoever depends on this artifact may get it, as a property or profile decides;"
            + " leave the POM out of the jar (addMavenDescriptor=false for maven-jar-plugin), or"
            + " make provided the default scope";
  }

  private static String ofLibrary(boolean certain) {
    return (certain
            ? ", and this library brings it unless it is excluded"
            : ", and this library may bring it, as a property or profile decides")
        + "; exclude it, and list this POM in platgate.allow";
  }

  /** Returns the place and the reason in one line; the parser has them in two. */
  private static String reason(XMLStreamException e) {
    return String.valueOf(e.getMessage())
        .replaceFirst(
            "^ParseError at \\[row,col]:\\[(\\d+),(\\d+)]\\RMessage: ", "line $1, column $2: ")
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
