package dev.platgate.processor;

import dev.platgate.Otherwise;
import dev.platgate.PlatformRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the packages and types of a compilation into a {@link Program}. */
final class ProgramReader {
  private final Elements elements;
  private final Report report;
  private final GateReader gateReader;
  private final RegistryReader registryReader;
  private final SupportedReader supportedReader;
  private final Gates surroundings = new Gates(Map.of());
  private final List<GatedElement> gated = new ArrayList<>();
  private final List<Variant> variants = new ArrayList<>();
  private final List<Registry> registries = new ArrayList<>();

  ProgramReader(Elements elements, Report report) {
    this.elements = elements;
    this.report = report;
    this.gateReader = new GateReader(report);
    this.registryReader = new RegistryReader(elements, report);
    this.supportedReader = new SupportedReader(elements, report);
  }

  /** Reads the given packages and top-level types; a reader reads once. */
  Program read(Collection<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof PackageElement || root instanceof TypeElement) {
        element(root);
      }
    }
    return new Program(supportedReader.result(roots), gated, variants, registries);
  }

  private void element(Element element) {
    Optional<Gate> declared = gateReader.read(element);
    declared.ifPresent(gate -> gated.add(gatedElement(element, gate)));
    supportedReader.read(element);
    for (Annotation annotation : Annotation.on(element, PlatformRegistry.class)) {
      registries.addAll(registryReader.read(annotation, elements.getPackageOf(element)));
    }
    if (element instanceof TypeElement type) {
      variant(type, declared).ifPresent(variants::add);
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::element);
    }
  }

  private GatedElement gatedElement(Element element, Gate declared) {
    Optional<Element> outer =
        Optional.ofNullable(element.getEnclosingElement())
            .filter(around -> element instanceof TypeElement);
    return new GatedElement(
        element.toString(),
        declared,
        outer.map(surroundings::at).orElse(Gate.EVERYWHERE),
        outer.map(Object::toString).orElse(""),
        GateReader.origin(element));
  }

  private Optional<Variant> variant(TypeElement type, Optional<Gate> declared) {
    List<Annotation> otherwise = Annotation.on(type, Otherwise.class);
    if (declared.isEmpty() && otherwise.isEmpty()) {
      return Optional.empty();
    }
    if (declared.isPresent() && !otherwise.isEmpty()) {
      report.add(Message.CONFLICTING_GATES, otherwise.get(0).origin(), type);
    }
    Supertypes supertypes = Supertypes.of(type);
    if (supertypes.services().isEmpty()) {
      if (!otherwise.isEmpty()) {
        report.add(Message.OTHERWISE_WITHOUT_SERVICE, otherwise.get(0).origin(), type);
      }
      return Optional.empty();
    }
    if (type.getKind().isInterface()) {
      return Optional.empty();
    }
    return Optional.of(
        new Variant(
            type.getQualifiedName().toString(),
            supertypes.services(),
            supertypes.names(),
            surroundings.at(type),
            declared.isEmpty(),
            type.getModifiers().contains(Modifier.ABSTRACT),
            otherwise.isEmpty() ? GateReader.origin(type) : otherwise.get(0).origin()));
  }
}
