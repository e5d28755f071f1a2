package dev.platgate.maven.explain;

import dev.platgate.maven.names.NearNames;
import dev.platgate.maven.names.UnknownNameException;
import dev.platgate.maven.program.ClassNames;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the class that somebody means by a binary, qualified or simple name. */
final class ClassFinder {
  private static final int MOST = 12;

  private final List<String> gated;
  private final Set<String> names;

  ClassFinder(Program program, ClassGraph classes) {
    this.gated = program.types().stream().map(GatedType::name).toList();
    this.names = new TreeSet<>(classes.references().keySet());
    names.addAll(gated);
  }

  /** Returns the binary name of the class. */
  String find(String wanted) throws UnknownNameException {
    if (names.contains(wanted)) {
      return wanted;
    }
    String end = "." + ClassNames.dotted(wanted);
    List<String> found =
        names.stream().filter(name -> ("." + ClassNames.dotted(name)).endsWith(end)).toList();
    if (found.size() > 1) {
      throw new UnknownNameException(
          wanted
              + " is the name of "
              + found.size()
              + " classes; say one of "
              + String.join(", ", found));
    }
    if (found.isEmpty()) {
      throw unknown(wanted);
    }
    return found.get(0);
  }

  private UnknownNameException unknown(String wanted) {
    String simple = simple(wanted);
    List<String> near = NearNames.of(simple, names, ClassFinder::simple);
    return new UnknownNameException(
        "there is no class " + wanted + "." + NearNames.question(near) + known());
  }

  private String known() {
    if (gated.isEmpty()) {
      return " No class is gated here.";
    }
    List<String> first = gated.subList(0, Math.min(MOST, gated.size()));
    String more = gated.size() > MOST ? ", and " + (gated.size() - MOST) + " more" : "";
    return " The gated ones are: " + String.join(", ", first) + more;
  }

  private static String simple(String binary) {
    String dotted = ClassNames.dotted(binary);
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }
}
