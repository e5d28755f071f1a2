package dev.platgate.processor;

import dev.platgate.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Reads the gate that is written on an element: its {@code @Platform} annotations, of which any may
 * match, and its aliases, annotations whose own types are gated, all of which must.
 */
final class GateReader {
  private final Report report;
  private final PlatformReader platformReader;
  private final Map<Element, Optional<Gate>> aliases = new HashMap<>();
  private final Set<Element> open = new LinkedHashSet<>();

  GateReader(Report report) {
    this.report = report;
    this.platformReader = new PlatformReader(report);
  }

  /** Returns the gate, absent if the element has none of its own. */
  Optional<Gate> read(Element element) {
    if (element.getAnnotationMirrors().isEmpty()) {
      return Optional.empty();
    }
    Optional<Gate> gate =
        platforms(element).stream()
            .map(platform -> platformReader.read(element, platform))
            .reduce(Gate::or);
    for (Annotation alias : annotations(element)) {
      gate = both(gate, alias(alias));
    }
    return gate;
  }

  /** Returns the targets of each value and of each alternative that is written on an element. */
  List<Gate> claims(Element element) {
    List<Gate> claims = new ArrayList<>();
    for (Annotation platform : platforms(element)) {
      claims.addAll(PlatformReader.claims(platform));
      claims.add(platformReader.read(element, platform));
    }
    return claims;
  }

  /**
   * Returns the conditions on an element in the language of {@code cfg}, by what they are written
   * on: the element, or the annotation type of an alias.
   */
  Map<String, String> expressions(Element element) {
    Map<String, String> expressions = new LinkedHashMap<>();
    List<String> own = platforms(element).stream().map(Expressions::platform).toList();
    if (!own.isEmpty()) {
      expressions.put(element.toString(), Expressions.any(own));
    }
    for (Annotation annotation : annotations(element)) {
      if (alias(annotation).isPresent()) {
        expressions.putAll(expressions(annotation.mirror().getAnnotationType().asElement()));
      }
    }
    return expressions;
  }

  /** Returns where the gate of an element is written. */
  Origin origin(Element element) {
    List<Annotation> gating = new ArrayList<>(Annotation.on(element, Platform.class));
    gating.addAll(Annotation.on(element, Platform.AnyOf.class));
    annotations(element).stream().filter(alias -> alias(alias).isPresent()).forEach(gating::add);
    return gating.stream().findFirst().map(Annotation::origin).orElse(Origin.of(element));
  }

  private static List<Annotation> platforms(Element element) {
    List<Annotation> alternatives = new ArrayList<>(Annotation.on(element, Platform.class));
    for (Annotation container : Annotation.on(element, Platform.AnyOf.class)) {
      alternatives.addAll(container.nested("value"));
    }
    return alternatives;
  }

  /** Returns the annotations that may be aliases: those of Platgate and of Java are none. */
  private static List<Annotation> annotations(Element element) {
    List<Annotation> annotations = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().toString();
      if (!name.startsWith("java.lang.") && !name.startsWith(Annotation.PACKAGE + ".Platform")) {
        annotations.add(new Annotation(mirror, Origin.of(element, mirror)));
      }
    }
    return annotations;
  }

  private Optional<Gate> alias(Annotation annotation) {
    Element type = annotation.mirror().getAnnotationType().asElement();
    Optional<Gate> known = aliases.get(type);
    if (known != null) {
      return known;
    }
    if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
      return Optional.empty();
    }
    if (!open.add(type)) {
      if (open.stream().anyMatch(each -> !platforms(each).isEmpty())) {
        report.add(Message.ALIAS_CYCLE, annotation.origin(), cycle(type));
      }
      return Optional.empty();
    }
    Optional<Gate> gate = read(type);
    open.remove(type);
    aliases.put(type, gate);
    return gate;
  }

  private String cycle(Element type) {
    return open.stream()
        .dropWhile(each -> !each.equals(type))
        .map(each -> "@" + each.getSimpleName())
        .collect(Collectors.joining(" -> ", "", " -> @" + type.getSimpleName()));
  }

  /** Returns what two gates share; an absent one takes nothing away. */
  static Optional<Gate> both(Optional<Gate> first, Optional<Gate> second) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(first.get().and(second.get()))
        : first.or(() -> second);
  }
}
