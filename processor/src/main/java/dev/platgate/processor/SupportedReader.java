package dev.platgate.processor;

import dev.platgate.SupportedTargets;
import dev.platgate.Target;
import java.util.Collection;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Reads the supported targets. A compilation that declares none, such as that of the tests, takes
 * them from the packages of its sources as they stand on the class path.
 */
final class SupportedReader {
  private final PackageFinder packages;
  private final Report report;
  private Optional<Supported> declared = Optional.empty();

  SupportedReader(Elements elements, Report report) {
    this.packages = new PackageFinder(elements);
    this.report = report;
  }

  /** Reads the declaration on one element of the compilation, if there is one. */
  void read(Element element) {
    Optional<Supported> here = declaration(element, report);
    if (here.isPresent() && declared.isPresent()) {
      Element first = declared.get().origin().element().orElseThrow();
      report.add(Message.CONFLICTING_SUPPORTED_TARGETS, here.get().origin(), first, element);
    } else if (here.isPresent()) {
      declared = here;
    }
  }

  Supported result(Collection<? extends Element> roots) {
    return declared.orElseGet(() -> fromClassPath(roots));
  }

  private Supported fromClassPath(Collection<? extends Element> roots) {
    for (PackageElement element : packages.around(roots)) {
      Optional<Supported> found = declaration(element, Report.discarded());
      if (found.isPresent()) {
        return new Supported(found.get().targets(), Origin.COMPILATION);
      }
    }
    return Supported.ALL;
  }

  private static Optional<Supported> declaration(Element element, Report report) {
    return Annotation.on(element, SupportedTargets.class).stream()
        .findFirst()
        .map(annotation -> supported(annotation, report));
  }

  private static Supported supported(Annotation annotation, Report report) {
    Gate targets =
        annotation.constants("value", Target.class).stream()
            .map(Gate::of)
            .reduce(Gate.NEVER, Gate::or);
    if (targets.isEmpty()) {
      annotation
          .explicit("value")
          .filter(value -> annotation.list("value").isEmpty())
          .ifPresent(
              value ->
                  report.add(
                      Message.EMPTY_MEMBER,
                      annotation.origin().at(value),
                      "value",
                      "SupportedTargets"));
      targets = Gate.EVERYWHERE;
    }
    return new Supported(targets, annotation.origin());
  }
}
