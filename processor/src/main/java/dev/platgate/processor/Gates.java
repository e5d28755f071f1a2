package dev.platgate.processor;

import dev.platgate.Otherwise;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The gates that hold at elements: each is the AND of those of the element, of the types around it,
 * and of its package. Elements read from class files count like those of the sources.
 */
public final class Gates {
  private final Map<Element, Gate> effective = new HashMap<>();
  private final Map<String, Gate> otherwise;
  private final GateReader reader = new GateReader(new Report());

  /** Takes the gates of the {@code @Otherwise} variants by their qualified names. */
  Gates(Map<String, Gate> otherwise) {
    this.otherwise = otherwise;
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
   * Tells whether an element has an annotation of its own that gates it.
   *
   * @param element any element
   * @return whether it has
   */
  public static boolean isGatedItself(Element element) {
    return new GateReader(new Report()).read(element).isPresent()
        || !Annotation.on(element, Otherwise.class).isEmpty();
  }

  private Optional<Gate> declared(Element element) {
    if (element instanceof TypeElement type) {
      Gate rest = otherwise.get(type.getQualifiedName().toString());
      if (rest != null) {
        return Optional.of(rest);
      }
    } else if (element.getKind() != ElementKind.PACKAGE) {
      return Optional.empty();
    }
    return reader.read(element);
  }
}
