package dev.platgate.processor;

import dev.platgate.PlatformDependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads {@code @PlatformDependency}. */
final class DependencyReader {
  private static final Pattern MODULE = Pattern.compile("[\\w.-]+:[\\w.-]+");

  private final Elements elements;
  private final PackageFinder packages;
  private final Report report;
  private final PlatformReader platformReader;
  private final Map<String, Gate> declared = new HashMap<>();
  private final List<Dependency> dependencies = new ArrayList<>();

  DependencyReader(Elements elements, Report report) {
    this.elements = elements;
    this.packages = new PackageFinder(elements);
    this.report = report;
    this.platformReader = new PlatformReader(report);
  }

  /** Reads from the packages and types of a compilation, nested types included. */
  List<Dependency> read(Set<? extends Element> sources) {
    List<Annotation> found =
        sources.stream().flatMap(element -> declarations(element).stream()).toList();
    Set<String> own = found.isEmpty() ? Set.of() : names(sources);
    for (Annotation annotation : found) {
      Dependency dependency = read(annotation);
      check(dependency, annotation, own);
      dependencies.add(dependency);
    }
    return dependencies;
  }

  private Set<String> names(Set<? extends Element> sources) {
    return sources.stream()
        .map(each -> elements.getPackageOf(each).getQualifiedName().toString())
        .collect(Collectors.toSet());
  }

  private static List<Annotation> declarations(Element element) {
    List<Annotation> declarations =
        new ArrayList<>(Annotation.on(element, PlatformDependency.class));
    for (Annotation all : Annotation.on(element, PlatformDependency.AllOf.class)) {
      declarations.addAll(all.nested("value"));
    }
    return declarations;
  }

  private Dependency read(Annotation annotation) {
    String module =
        annotation.explicit("module").map(value -> String.valueOf(value.getValue())).orElse("");
    List<String> names =
        annotation.list("packages").stream()
            .map(value -> String.valueOf(value.getValue()))
            .toList();
    Gate gate = platformReader.dependency(module, annotation);
    return new Dependency(module, names, gate, annotation.origin());
  }

  private void check(Dependency dependency, Annotation annotation, Set<String> own) {
    String module = dependency.module();
    Optional<AnnotationValue> name = annotation.explicit("module");
    if (name.isPresent() && !MODULE.matcher(module).matches()) {
      reject(
          dependency,
          annotation.origin().at(name.get()),
          "a module is a group and an artifact joined by a colon, as in org.lwjgl:lwjgl-jemalloc");
    }
    platformReader.rejectEmpty(annotation, "packages", "PlatformDependency");
    boolean isReported = conflict(module, dependency, annotation.origin());
    for (AnnotationValue value : annotation.list("packages")) {
      Origin origin = annotation.origin().at(value);
      String packageName = String.valueOf(value.getValue());
      isReported = isReported || conflict(packageName, dependency, origin);
      if (own.contains(packageName)) {
        reject(
            dependency,
            origin,
            packageName
                + " is a package of this compilation; gate it with @Platform in its"
                + " package-info.java");
      } else if (!hasClasses(packageName, annotation)) {
        reject(
            dependency,
            origin,
            "no class of package "
                + packageName
                + " is on the compile class path; correct the name, or add the module for all"
                + " targets, with scope provided where it is absent at run time");
      }
    }
  }

  private void reject(Dependency dependency, Origin origin, String reason) {
    report.add(Message.INVALID_DEPENDENCY, origin, dependency.module(), reason);
  }

  private boolean conflict(String name, Dependency dependency, Origin origin) {
    Gate other = declared.putIfAbsent(name, dependency.gate());
    boolean isConflict = other != null && !other.equals(dependency.gate());
    if (isConflict) {
      report.add(Message.CONFLICTING_DEPENDENCIES, origin, name, other, dependency.gate());
    }
    return isConflict;
  }

  private boolean hasClasses(String packageName, Annotation annotation) {
    Element home = annotation.origin().element().orElseThrow();
    return packages
        .find(packageName, home)
        .filter(found -> !found.getEnclosedElements().isEmpty())
        .isPresent();
  }
}
