package dev.platgate.processor.javac;

import dev.platgate.processor.Gate;
import dev.platgate.processor.Gates;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The binary and canonical names of the classes of a compilation that some targets lack. */
final class GatedNames {
  private static final Pattern QUALIFIED = Pattern.compile("[\\p{Alpha}_$][\\w$]*(\\.[\\w$]+)+");

  private final Map<String, TypeElement> types = new HashMap<>();

  private GatedNames() {}

  static GatedNames of(
      Collection<? extends Element> roots, Elements elements, Gates gates, Gate supported) {
    GatedNames names = new GatedNames();
    names.add(roots, elements, gates, supported);
    return names;
  }

  /** Returns the class that a text names. */
  Optional<TypeElement> find(String text) {
    return types.isEmpty() || text.indexOf('.') < 0 || !QUALIFIED.matcher(text).matches()
        ? Optional.empty()
        : Optional.ofNullable(types.get(text));
  }

  private void add(
      Collection<? extends Element> roots, Elements elements, Gates gates, Gate supported) {
    for (TypeElement type : ElementFilter.typesIn(roots)) {
      if (!supported.minus(gates.at(type)).isEmpty()) {
        types.put(type.getQualifiedName().toString(), type);
        types.put(elements.getBinaryName(type).toString(), type);
      }
      add(type.getEnclosedElements(), elements, gates, supported);
    }
  }
}
