package dev.platgate.processor;

import dev.platgate.PlatformRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the packages and types of a compilation into a {@link Program}. */
final class ProgramReader {
  private final Elements elements;
  private final Collection<? extends Element> roots;
  private final GateReader gateReader;
  private final RegistryReader registryReader;
  private final SupportedReader supportedReader;
  private final VariantReader variantReader;
  private final Gates surroundings;
  private final Set<Element> sources = new LinkedHashSet<>();
  private final List<GatedElement> gated = new ArrayList<>();
  private final List<Dependency> dependencies;
  private final Map<String, Variant> variants = new HashMap<>();
  private final List<Registry> registries = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private boolean hasErrors;

  /** Takes the packages and top-level types of the compilation. */
  ProgramReader(
      Elements elements, Types types, Collection<? extends Element> roots, Report report) {
    this.elements = elements;
    this.roots = roots;
    roots.forEach(this::collect);
    this.dependencies = new DependencyReader(elements, report).read(sources);
    this.surroundings = new Gates(Map.of(), dependencies);
    this.gateReader = new GateReader(report);
    this.registryReader = new RegistryReader(elements, types, surroundings, report);
    this.supportedReader = new SupportedReader(elements, report);
    this.variantReader = new VariantReader(surroundings, gateReader, report);
  }

  /** Reads all there is; a reader reads once. */
  Program read() {
    sources.forEach(this::element);
    named.forEach(this::fromClassPath);
    variantReader.reportOrphans(registries);
    return new Program(
        supportedReader.result(roots),
        gated,
        dependencies,
        Offers.of(variants.values()),
        registries,
        hasErrors);
  }

  private void collect(Element element) {
    if (element instanceof PackageElement) {
      sources.add(element);
    } else if (element instanceof TypeElement type) {
      sources.add(type);
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    }
  }

  private void element(Element element) {
    if (element.getAnnotationMirrors().isEmpty()
        && surroundings.at(element).equals(Gate.EVERYWHERE)) {
      return; // As are nearly all: Platgate has nothing to do with it.
    }
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
