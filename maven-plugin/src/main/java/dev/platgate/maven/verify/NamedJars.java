package dev.platgate.maven.verify;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jars with the names of absent modules, until it is known what Maven has left in them. */
final class NamedJars {
  private record Named(JarName name, Absence absence) {}

  private static final String LEFT = "/pom.properties";
  private static final Pattern POM =
      Pattern.compile("(.*)!/META-INF/maven/([^/]+)/([^/]+)" + LEFT, Pattern.DOTALL);

  private final Absences absences;
  private final Map<String, Named> jars = new TreeMap<>();

  NamedJars(Absences absences) {
    this.absences = absences;
  }

  /** Notes a jar if it has the name of something absent. */
  void add(String path, JarName name) {
    absences.ofJar(name).ifPresent(absence -> jars.put(path, new Named(name, absence)));
  }

  /** Notes what is at a path: a jar is no absent module if it says that it is another one. */
  void seen(String path) {
    if (jars.isEmpty() || !path.endsWith(LEFT)) {
      return;
    }
    Matcher pom = POM.matcher(path);
    if (pom.matches()) {
      Named jar = jars.get(pom.group(1));
      Module module = new Module(pom.group(2), pom.group(3));
      if (jar != null
          && (jar.name().isOf(module.artifact())
              || jar.name().isOf(module.group() + "." + module.artifact()))) {
        absences
            .ofModule(module)
            .ifPresentOrElse(
                absence -> jars.put(pom.group(1), new Named(jar.name(), absence)),
                () -> jars.remove(pom.group(1)));
      }
    }
  }

  /** Hands over those that are left, with their paths. */
  void drain(BiConsumer<String, Absence> report) {
    jars.forEach((path, jar) -> report.accept(path, jar.absence()));
    jars.clear();
  }
}
