package dev.platgate.processor;

import dev.platgate.PlatformService;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The types that a class inherits from, itself included.
 *
 * @param all the types that exist
 * @param areComplete whether none is missing
 */
record Supertypes(Set<TypeElement> all, boolean areComplete) {

  static Supertypes of(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    return new Supertypes(all, collect(type, all));
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

  private static boolean collect(TypeElement type, Set<TypeElement> all) {
    if (!all.add(type)) {
      return true;
    }
    boolean areComplete = collect(type.getSuperclass(), all);
    for (TypeMirror inherited : type.getInterfaces()) {
      areComplete &= collect(inherited, all);
    }
    return areComplete;
  }

  private static boolean collect(TypeMirror type, Set<TypeElement> all) {
    if (type.getKind() == TypeKind.NONE) {
      return true;
    }
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && collect(element, all);
  }
}
