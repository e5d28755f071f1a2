package dev.platgate.processor;

import dev.platgate.PlatformService;
import dev.platgate.Unsupported;
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
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads {@code @PlatformRegistry}, and the services it names. */
final class RegistryReader {
  private final Elements elements;
  private final Types types;
  private final Gates gates;
  private final Report report;
  private final Map<String, Origin> seen = new HashMap<>();
  private final Map<String, String> services = new HashMap<>();

  RegistryReader(Elements elements, Types types, Gates gates, Report report) {
    this.elements = elements;
    this.types = types;
    this.gates = gates;
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
      Optional<TypeElement> type = Annotation.type(value);
      if (type.isEmpty() && Annotation.isNoClass(value)) {
        report.add(Message.NOT_A_SERVICE, origin, value.getValue());
      }
      type.flatMap(service -> registry(service, origin, packageElement)).ifPresent(registries::add);
    }
    return registries;
  }

  private Optional<Registry> registry(
      TypeElement service, Origin origin, PackageElement packageElement) {
    List<Annotation> marker = Annotation.on(service, PlatformService.class);
    String name = service.getQualifiedName().toString();
    boolean isValid = true;
    if (marker.isEmpty()) {
      report.add(Message.NOT_A_SERVICE, origin, name);
      isValid = false;
    }
    Gate exists = gates.at(origin.element().orElse(packageElement));
    if (!exists.equals(Gate.EVERYWHERE)) {
      Element there = origin.element().orElse(packageElement);
      report.add(Message.GATED_REGISTRY, origin, name, there, exists);
      isValid = false;
    }
    Optional<String> flaw = flaw(service);
    if (flaw.isPresent()) {
      report.add(Message.INVALID_SERVICE, origin, name, flaw.get());
      return Optional.empty();
    }
    Optional<String> unsupported =
        marker.stream().findFirst().flatMap(each -> unsupported(each, name, origin));
    boolean hasStub = unsupported.equals(Optional.of(Unsupported.class.getCanonicalName()));
    String home = packageElement.getQualifiedName().toString();
    String stub = (home.isEmpty() ? "" : home + ".") + Registry.stubName(name);
    Registry registry =
        new Registry(
            home,
            name,
            "Global" + service.getSimpleName(),
            unsupported.map(type -> hasStub ? stub : type),
            hasStub,
            isValid,
            origin);
    Origin first = seen.putIfAbsent(name, origin);
    if (first != null) {
      Element there = first.element().orElseThrow();
      Element here = origin.element().orElseThrow();
      if (isValid) {
        report.add(Message.DUPLICATE_REGISTRY, origin, name, there, here);
      }
      return Optional.empty();
    }
    String other = services.putIfAbsent(registry.qualifiedName(), name);
    if (other != null) {
      String taken = "the registry of " + other;
      report.add(Message.REGISTRY_NAME_TAKEN, origin, registry.qualifiedName(), taken);
      return Optional.empty();
    }
    return Optional.of(registry);
  }

  private Optional<String> unsupported(Annotation marker, String service, Origin origin) {
    Optional<AnnotationValue> value = marker.explicit("unsupported");
    value
        .filter(each -> Annotation.isNoClass(each) && !each.toString().equals("void.class"))
        .ifPresent(
            each ->
                report.add(
                    Message.INVALID_UNSUPPORTED, origin, each, service, "it is not a class"));
    return value.flatMap(Annotation::type).map(Object::toString);
  }

  private Optional<String> flaw(TypeElement service) {
    if (service.getKind() != ElementKind.INTERFACE) {
      return Optional.of("it is not an interface");
    }
    if (!service.getTypeParameters().isEmpty()) {
      return Optional.of("it is generic, and a registry has no type arguments to give it");
    }
    if (!gates.at(service).equals(Gate.EVERYWHERE)) {
      return Optional.of("it is gated; a service exists everywhere, and its variants are gated");
    }
    for (ServiceMethod method : ServiceMethod.of(service, elements, types)) {
      ExecutableElement element = method.element();
      if (element.getSimpleName().contentEquals("get") && element.getParameters().isEmpty()) {
        return Optional.of("its method get() would collide with that of the registry; rename it");
      }
    }
    return Optional.empty();
  }
}
