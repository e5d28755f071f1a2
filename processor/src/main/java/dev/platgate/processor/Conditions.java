package dev.platgate.processor;

import dev.platgate.Otherwise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Says in the language of {@code cfg} what is written on a type and on what encloses it. */
final class Conditions {
  private final Program program;
  private final Elements elements;
  private final GateReader reader = new GateReader(Report.discarded());
  private final Map<String, Variant> otherwise = new HashMap<>();

  /**
   * A condition on an element.
   *
   * @param element the qualified name of what it is written on, of another variant that must not
   *     serve, or of what else it follows from
   * @param expression the condition
   */
  record Condition(String element, String expression) {}

  Conditions(Program program, Elements elements) {
    this.program = program;
    this.elements = elements;
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
    return new Condition(service, all(others(service)));
  }

  private List<Condition> on(Element element) {
    List<Condition> conditions = new ArrayList<>();
    reader
        .expressions(element)
        .forEach((owner, expression) -> conditions.add(new Condition(owner, expression)));
    if (!Annotation.on(element, Otherwise.class).isEmpty()) {
      Variant rest = otherwise.get(element.toString());
      if (rest != null) {
        conditions.addAll(left(rest.services()));
      }
    }
    return conditions;
  }

  /** Returns that some service is left to serve: a class exists where it serves any. */
  private List<Condition> left(Set<String> services) {
    List<List<Condition>> ofEach = services.stream().map(this::others).distinct().toList();
    if (ofEach.size() == 1) {
      return ofEach.get(0);
    }
    List<String> alternatives = ofEach.stream().map(Conditions::all).distinct().toList();
    return ofEach.contains(List.<Condition>of())
        ? List.of()
        : List.of(new Condition(Otherwise.class.getCanonicalName(), Expressions.any(alternatives)));
  }

  private static String all(List<Condition> conditions) {
    return Expressions.all(conditions.stream().map(Condition::expression).toList());
  }

  /** Returns that no other variant serves. */
  private List<Condition> others(String service) {
    List<Condition> conditions = new ArrayList<>();
    for (Variant other : program.variantsOf(service)) {
      if (!other.otherwise()) {
        // Not its origin: of a variant of a dependency, that is where the registry names it.
        TypeElement type = elements.getTypeElement(other.name());
        List<Condition> own = type == null ? List.of() : of(type);
        conditions.add(new Condition(other.name(), "not(" + all(own) + ")"));
      }
    }
    return conditions;
  }
}
