package dev.platgate.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks that a registry can create the classes it is to bind. */
final class VariantChecker {
  private final Elements elements;
  private final Types types;
  private final Report report;

  VariantChecker(Elements elements, Types types, Report report) {
    this.elements = elements;
    this.types = types;
    this.report = report;
  }

  void check(Program program) {
    Map<String, Registry> registries = new HashMap<>();
    program.registries().forEach(each -> registries.putIfAbsent(each.service(), each));
    for (Variant variant : program.variants()) {
      boolean isToServe = !program.offers().isBase(variant);
      for (String service : variant.services()) {
        Optional<Registry> registry = Optional.ofNullable(registries.get(service));
        boolean mayBeBase = variant.isAbstract() && !variant.otherwise();
        if (!mayBeBase || (isToServe && registry.isPresent())) {
          flaw(elements.getTypeElement(variant.name()), registry.map(Registry::packageName))
              .ifPresent(flaw -> reject(variant, service, flaw));
        }
      }
    }
    program.validRegistries().forEach(this::unsupported);
  }

  private void unsupported(Registry registry) {
    registry.unsupported().ifPresent(name -> unsupported(registry, name));
  }

  private void unsupported(Registry registry, String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return;
    }
    Optional<String> flaw =
        Supertypes.of(type).names().contains(registry.service())
            ? flaw(type, Optional.of(registry.packageName()))
            : Optional.of("it does not implement the service; name a class that does");
    flaw.ifPresent(
        text ->
            report.add(
                Message.INVALID_UNSUPPORTED, registry.origin(), name, registry.service(), text));
  }

  private void reject(Variant variant, String service, String flaw) {
    report.add(Message.INVALID_VARIANT, variant.origin(), variant.name(), service, flaw);
  }

  /** Says why a class cannot be instantiated, from a package if one is known. */
  private Optional<String> flaw(TypeElement type, Optional<String> from) {
    if (type.getKind() == ElementKind.ENUM) {
      return Optional.of("it is an enum, which cannot be instantiated; make it a class");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("it is abstract; gate a concrete class");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("it is generic, and a registry has no type arguments to give it");
    }
    if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("it is an inner class; make it static");
    }
    for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
      if (!isAccessible(outer, from)) {
        return Optional.of(outer + " is not accessible from the registry; make it public");
      }
    }
    return constructorFlaw(type, from);
  }

  private Optional<String> constructorFlaw(TypeElement type, Optional<String> from) {
    List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
    Optional<ExecutableElement> constructor =
        constructors.stream().filter(each -> each.getParameters().isEmpty()).findFirst();
    if (constructor.isEmpty()) {
      return Optional.of("it has no constructor without parameters; add one");
    }
    if (!isAccessible(constructor.get(), from)) {
      return Optional.of("its constructor is not accessible from the registry; make it public");
    }
    return constructor.get().getThrownTypes().stream()
        .filter(this::isChecked)
        .findFirst()
        .map(thrown -> "its constructor throws " + thrown + ", which a registry cannot handle");
  }

  private boolean isAccessible(Element element, Optional<String> from) {
    Set<Modifier> modifiers = element.getModifiers();
    String home = elements.getPackageOf(element).getQualifiedName().toString();
    boolean isBeside = from.isEmpty() || home.equals(from.get());
    return !modifiers.contains(Modifier.PRIVATE)
        && (isBeside || (modifiers.contains(Modifier.PUBLIC) && !home.isEmpty()));
  }

  private boolean isChecked(TypeMirror thrown) {
    return thrown.getKind() == TypeKind.DECLARED
        && !isSubtype(thrown, "java.lang.RuntimeException")
        && !isSubtype(thrown, "java.lang.Error");
  }

  private boolean isSubtype(TypeMirror type, String name) {
    return types.isSubtype(type, elements.getTypeElement(name).asType());
  }
}
