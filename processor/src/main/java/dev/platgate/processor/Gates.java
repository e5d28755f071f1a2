package dev.platgate.processor;

import dev.platgate.Otherwise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The gates that hold at elements: each is the AND of those of the element, of the types around it,
 * and of its package. Elements read from class files count like those of the sources.
 */
public final class Gates {
  private final Map<Element, Gate> effective = new HashMap<>();
  private final Map<String, Gate> otherwise;
  private final Map<String, Dependency> dependencies = new HashMap<>();
  private final GateReader reader = new GateReader(Report.discarded());

  /** Takes the gates of the {@code @Otherwise} variants by their qualified names. */
  Gates(Map<String, Gate> otherwise, List<Dependency> dependencies) {
    this.otherwise = otherwise;
    for (Dependency dependency : dependencies) {
      dependency.packages().forEach(each -> this.dependencies.put(each, dependency));
    }
  }

  /**
   * Returns the gate that holds at an element.
   *
   * @param element a package, or any element below one
   * @return the targets on which the element exists
   */
  public Gate at(Element element) {
    Gate known = effective.get(element);
    if (known != null) {
      return known;
    }
    Element outer = element.getEnclosingElement();
    Gate around =
        outer == null || outer.getKind() == ElementKind.MODULE ? Gate.EVERYWHERE : at(outer);
    Gate gate = around.and(declared(element).orElse(Gate.EVERYWHERE));
    if (element instanceof TypeElement || element.getKind() == ElementKind.PACKAGE) {
      effective.put(element, gate);
    }
    return gate;
  }

  /**
   * Returns the third-party module that a type is from.
   *
   * @param type a type
   * @return group and artifact, absent unless the module is missing on some targets
   */
  public Optional<String> module(TypeElement type) {
    Element home = type;
    while (home != null && !(home instanceof PackageElement)) {
      home = home.getEnclosingElement();
    }
    return home instanceof PackageElement library
        ? dependency(library).map(Dependency::module)
        : Optional.empty();
  }

  /**
   * Tells whether an element has an annotation of its own that gates it.
   *
   * @param element any element
   * @return whether it has
   */
  public static boolean isGatedItself(Element element) {
    return new GateReader(Report.discarded()).read(element).isPresent()
        || !Annotation.on(element, Otherwise.class).isEmpty();
  }

  private Optional<Dependency> dependency(PackageElement element) {
    return dependencies.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(dependencies.get(element.getQualifiedName().toString()));
  }

  private Optional<Gate> rest(TypeElement type) {
    return otherwise.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(otherwise.get(type.getQualifiedName().toString()));
  }

  private Optional<Gate> declared(Element element) {
    if (element instanceof PackageElement library) {
      Optional<Gate> present = dependency(library).map(Dependency::gate);
      return GateReader.both(present, reader.read(element));
    }
    if (element instanceof TypeElement type && type.getNestingKind() != NestingKind.LOCAL) {
      Optional<Gate> declared = rest(type);
      return declared.isPresent() ? declared : reader.read(element);
    }
    return Optional.empty();
  }
}
