package dev.platgate.processor;

import dev.platgate.PlatformService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads {@code @PlatformRegistry}, and the services it names. */
final class RegistryReader {
  private final Elements elements;
  private final Report report;
  private final Map<String, Origin> seen = new HashMap<>();

  RegistryReader(Elements elements, Report report) {
    this.elements = elements;
    this.report = report;
  }

  List<Registry> read(Annotation annotation, PackageElement packageElement) {
    List<AnnotationValue> values = annotation.list("value");
    if (values.isEmpty()) {
      annotation
          .explicit("value")
          .map(annotation.origin()::at)
          .ifPresent(at -> report.add(Message.EMPTY_MEMBER, at, "value", "PlatformRegistry"));
    }
    List<Registry> registries = new ArrayList<>();
    for (AnnotationValue value : values) {
      Origin origin = annotation.origin().at(value);
      Annotation.type(value)
          .flatMap(type -> registry(type, origin, packageElement))
          .ifPresent(registries::add);
    }
    return registries;
  }

  private Optional<Registry> registry(
      TypeElement service, Origin origin, PackageElement packageElement) {
    List<Annotation> marker = Annotation.on(service, PlatformService.class);
    String name = service.getQualifiedName().toString();
    if (marker.isEmpty()) {
      report.add(Message.NOT_A_SERVICE, origin, name);
      return Optional.empty();
    }
    Optional<String> flaw = flaw(service);
    if (flaw.isPresent()) {
      report.add(Message.INVALID_SERVICE, origin, name, flaw.get());
      return Optional.empty();
    }
    Origin first = seen.putIfAbsent(name, origin);
    if (first != null) {
      Element there = first.element().orElseThrow();
      Element here = origin.element().orElseThrow();
      report.add(Message.DUPLICATE_REGISTRY, origin, name, there, here);
      return Optional.empty();
    }
    Optional<String> unsupported =
        marker.get(0).explicit("unsupported").flatMap(Annotation::type).map(Object::toString);
    return Optional.of(
        new Registry(
            packageElement.getQualifiedName().toString(),
            name,
            "Global" + service.getSimpleName(),
            unsupported,
            origin));
  }

  private Optional<String> flaw(TypeElement service) {
    if (service.getKind() != ElementKind.INTERFACE) {
      return Optional.of("it is not an interface");
    }
    if (!service.getTypeParameters().isEmpty()) {
      return Optional.of("it is generic, and a registry has no type arguments to give it");
    }
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(service))) {
      if (method.getSimpleName().contentEquals("get") && method.getParameters().isEmpty()) {
        return Optional.of("its method get() would collide with that of the registry; rename it");
      }
    }
    return Optional.empty();
  }
}
