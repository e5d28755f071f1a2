package dev.platgate.processor;

import dev.platgate.PlatformService;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that a class inherits from, itself included. Types that do not exist are left out. */
record Supertypes(Set<TypeElement> all) {

  static Supertypes of(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    collect(type, all);
    return new Supertypes(all);
  }

  Set<String> services() {
    return all.stream()
        .filter(type -> type.getKind().isInterface())
        .filter(type -> !Annotation.on(type, PlatformService.class).isEmpty())
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<String> names() {
    return all.stream()
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void collect(TypeElement type, Set<TypeElement> all) {
    if (all.add(type)) {
      collect(type.getSuperclass(), all);
      type.getInterfaces().forEach(inherited -> collect(inherited, all));
    }
  }

  private static void collect(TypeMirror type, Set<TypeElement> all) {
    if (type instanceof DeclaredType declared
        && declared.getKind() == TypeKind.DECLARED
        && declared.asElement() instanceof TypeElement element) {
      collect(element, all);
    }
  }
}
