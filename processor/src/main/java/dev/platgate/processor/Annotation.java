package dev.platgate.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation as it was written. Values that do not compile are left out: javac reports them.
 *
 * @param mirror the annotation
 * @param origin the element it stands on, and the annotation itself
 */
record Annotation(AnnotationMirror mirror, Origin origin) {
  /** The package of all annotations of Platgate. */
  static final String PACKAGE = "dev.platgate";

  static List<Annotation> on(Element element, Class<?> type) {
    List<Annotation> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (is(mirror, type)) {
        found.add(new Annotation(mirror, Origin.of(element, mirror)));
      }
    }
    return found;
  }

  static boolean is(AnnotationMirror mirror, Class<?> type) {
    return mirror.getAnnotationType().asElement() instanceof QualifiedNameable named
        && named.getQualifiedName().contentEquals(type.getCanonicalName());
  }

  /** Returns the value of a member, absent where the default applies. */
  Optional<AnnotationValue> explicit(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the values of an array member, none where the default applies. */
  List<AnnotationValue> list(String member) {
    return explicit(member).map(Annotation::elements).orElse(List.of());
  }

  /** Returns the annotations an array member holds. */
  List<Annotation> nested(String member) {
    List<Annotation> nested = new ArrayList<>();
    for (AnnotationValue value : list(member)) {
      if (value.getValue() instanceof AnnotationMirror inner) {
        nested.add(new Annotation(inner, origin.at(value)));
      }
    }
    return nested;
  }

  /** Returns the classes that an array member names. */
  List<Named> named(String member) {
    List<Named> named = new ArrayList<>();
    for (AnnotationValue value : list(member)) {
      type(value).ifPresent(type -> named.add(new Named(type, origin.at(value))));
    }
    return named;
  }

  /** Returns the constants of an enum that an array member names. */
  <E extends Enum<E>> List<E> constants(String member, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (AnnotationValue value : list(member)) {
      if (value.getValue() instanceof VariableElement named) {
        for (E constant : type.getEnumConstants()) {
          if (named.getSimpleName().contentEquals(constant.name())) {
            constants.add(constant);
          }
        }
      }
    }
    return constants;
  }

  /** Returns the class that a value names, absent for primitives, arrays and what is not there. */
  static Optional<TypeElement> type(AnnotationValue value) {
    return value.getValue() instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** Tells whether a value names a primitive type, an array or void. */
  static boolean isNoClass(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type
        && (type.getKind().isPrimitive()
            || type.getKind() == TypeKind.ARRAY
            || type.getKind() == TypeKind.VOID);
  }

  private static List<AnnotationValue> elements(AnnotationValue array) {
    List<AnnotationValue> elements = new ArrayList<>();
    if (array.getValue() instanceof List<?> values) {
      for (Object value : values) {
        if (value instanceof AnnotationValue element) {
          elements.add(element);
        }
      }
    }
    return elements;
  }
}
