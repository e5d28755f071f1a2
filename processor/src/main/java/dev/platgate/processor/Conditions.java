package dev.platgate.processor;

import dev.platgate.Otherwise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Says in the language of {@code cfg} what is written on a type and on what encloses it. */
final class Conditions {
  private final Program program;
  private final GateReader reader = new GateReader(Report.discarded());
  private final Map<String, Variant> otherwise = new HashMap<>();

  /**
   * A condition on an element.
   *
   * @param element the qualified name of what it is written on
   * @param expression the condition
   */
  record Condition(String element, String expression) {}

  Conditions(Program program) {
    this.program = program;
    program.variants().stream()
        .filter(Variant::otherwise)
        .forEach(variant -> otherwise.put(variant.name(), variant));
  }

  /** Returns the conditions that must all hold, outermost first. */
  List<Condition> of(TypeElement type) {
    List<Condition> conditions = new ArrayList<>();
    for (Element each = type;
        each != null && each.getKind() != ElementKind.MODULE;
        each = each.getEnclosingElement()) {
      conditions.addAll(0, on(each));
    }
    return conditions;
  }

  /** Returns that no variant serves a service. */
  Condition unserved(String service) {
    return new Condition(
        service, Expressions.all(others(service).stream().map(Condition::expression).toList()));
  }

  private List<Condition> on(Element element) {
    List<Condition> conditions = new ArrayList<>();
    reader
        .expressions(element)
        .forEach((owner, expression) -> conditions.add(new Condition(owner, expression)));
    if (!Annotation.on(element, Otherwise.class).isEmpty()) {
      Variant rest = otherwise.get(element.toString());
      if (rest != null) {
        rest.services().forEach(service -> conditions.addAll(others(service)));
      }
    }
    return conditions;
  }

  /** Returns that no other variant serves. */
  private List<Condition> others(String service) {
    List<Condition> conditions = new ArrayList<>();
    for (Variant other : program.variantsOf(service)) {
      if (!other.otherwise()) {
        List<String> parts =
            other.origin().element().filter(TypeElement.class::isInstance).stream()
                .flatMap(element -> of((TypeElement) element).stream())
                .map(Condition::expression)
                .toList();
        conditions.add(new Condition(other.name(), "not(" + Expressions.all(parts) + ")"));
      }
    }
    return conditions;
  }
}
