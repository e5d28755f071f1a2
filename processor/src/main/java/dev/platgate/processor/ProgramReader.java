package dev.platgate.processor;

import dev.platgate.PlatformRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the packages and types of a compilation into a {@link Program}. */
final class ProgramReader {
  private final Elements elements;
  private final GateReader gateReader;
  private final RegistryReader registryReader;
  private final SupportedReader supportedReader;
  private final VariantReader variantReader;
  private final Gates surroundings = new Gates(Map.of());
  private final List<GatedElement> gated = new ArrayList<>();
  private final Map<String, Variant> variants = new HashMap<>();
  private final List<Registry> registries = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private boolean hasErrors;

  ProgramReader(Elements elements, Types types, Report report) {
    this.elements = elements;
    this.gateReader = new GateReader(report);
    this.registryReader = new RegistryReader(elements, types, surroundings, report);
    this.supportedReader = new SupportedReader(elements, report);
    this.variantReader = new VariantReader(surroundings, gateReader, report);
  }

  /** Reads the given packages and top-level types; a reader reads once. */
  Program read(Collection<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof PackageElement || root instanceof TypeElement) {
        element(root);
      }
    }
    named.forEach(this::fromClassPath);
    return new Program(
        supportedReader.result(roots), gated, Offers.of(variants.values()), registries, hasErrors);
  }

  private void element(Element element) {
    Optional<Gate> declared = gateReader.read(element);
    declared.ifPresent(gate -> gated.add(gatedElement(element, gate)));
    supportedReader.read(element);
    for (Annotation annotation : Annotation.on(element, PlatformRegistry.class)) {
      registries.addAll(registryReader.read(annotation, elements.getPackageOf(element)));
      named.addAll(annotation.named("variants"));
    }
    if (element instanceof TypeElement type) {
      variantReader.read(type, declared.isPresent()).ifPresent(this::add);
      hasErrors |= !Supertypes.of(type).areComplete();
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::element);
    }
  }

  private void fromClassPath(Named variant) {
    String name = variant.type().getQualifiedName().toString();
    if (variants.containsKey(name)) {
      return;
    }
    boolean hasPlatform = gateReader.read(variant.type()).isPresent();
    variantReader
        .read(variant.type(), hasPlatform)
        .map(read -> read.at(variant.origin()))
        .ifPresentOrElse(this::add, () -> variantReader.reject(variant.type(), variant.origin()));
  }

  private void add(Variant variant) {
    variants.put(variant.name(), variant);
  }

  private GatedElement gatedElement(Element element, Gate declared) {
    Optional<Element> outer =
        Optional.ofNullable(element.getEnclosingElement())
            .filter(around -> element instanceof TypeElement);
    return new GatedElement(
        element.toString(),
        declared,
        gateReader.claims(element),
        outer.map(surroundings::at).orElse(Gate.EVERYWHERE),
        outer.map(Object::toString).orElse(""),
        gateReader.origin(element));
  }
}
