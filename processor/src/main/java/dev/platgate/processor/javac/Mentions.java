package dev.platgate.processor.javac;

import dev.platgate.processor.Gate;
import dev.platgate.processor.Gates;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds the classes that a class file mentions where the source uses an element or a type. */
final class Mentions {
  private final Gates gates;
  private final Types types;
  private final Map<Element, Gate> known = new HashMap<>();

  Mentions(Gates gates, Types types) {
    this.gates = gates;
    this.types = types;
  }

  /** Returns the targets on which all exist that a use of an element mentions. */
  Gate gate(Element used) {
    if (used instanceof PackageElement) {
      return Gate.EVERYWHERE;
    }
    Gate gate = known.get(used);
    if (gate == null) {
      gate = Gate.EVERYWHERE;
      for (TypeElement each : of(used)) {
        gate = gate.and(at(each));
      }
      known.put(used, gate);
    }
    return gate;
  }

  /** Tells whether a use of an element mentions a class that is missing on any target. */
  boolean isGated(Element used) {
    return !gate(used).equals(Gate.EVERYWHERE);
  }

  /** Tells whether a type mentions, at any depth, a class that is missing on any target. */
  boolean isGated(TypeMirror type) {
    if (type instanceof DeclaredType plain && plain.getTypeArguments().isEmpty()) {
      return isGated(plain.asElement());
    }
    return type != null && deep(type).stream().anyMatch(this::isGated);
  }

  /** Returns the gate of a class; one whose class file is missing has none. */
  Gate at(TypeElement type) {
    type.getKind(); // Has javac look for the class file, and turn the type of a missing one.
    return type.asType().getKind() == TypeKind.ERROR ? Gate.EVERYWHERE : gates.at(type);
  }

  /** Returns the gate of a package. */
  Gate at(PackageElement element) {
    return gates.at(element);
  }

  /** Returns what a use of an element mentions: its class, and the classes of its descriptor. */
  Set<TypeElement> of(Element used) {
    Set<TypeElement> mentioned = new LinkedHashSet<>();
    if (used instanceof TypeElement type) {
      mentioned.add(type);
    } else if (used.getEnclosingElement() instanceof TypeElement owner) {
      mentioned.add(owner);
      if (used.asType() instanceof ExecutableType signature) {
        erased(signature.getReturnType(), mentioned);
        signature.getParameterTypes().forEach(each -> erased(each, mentioned));
      } else if (used instanceof VariableElement variable
          && !used.getSimpleName().contentEquals("super")) {
        erased(variable.asType(), mentioned);
      }
    }
    return mentioned;
  }

  /** Returns the class that is left of a type after erasure. */
  Set<TypeElement> erased(TypeMirror type) {
    Set<TypeElement> mentioned = new LinkedHashSet<>();
    erased(type, mentioned);
    return mentioned;
  }

  /** Returns the classes in a type at any depth. */
  Set<TypeElement> deep(TypeMirror type) {
    Set<TypeElement> mentioned = new LinkedHashSet<>();
    deep(type, mentioned);
    return mentioned;
  }

  private void erased(TypeMirror type, Set<TypeElement> mentioned) {
    TypeMirror plain = type;
    while (plain instanceof ArrayType array) {
      plain = array.getComponentType();
    }
    if (plain.getKind() == TypeKind.TYPEVAR || plain.getKind() == TypeKind.INTERSECTION) {
      erased(types.erasure(plain), mentioned);
    } else if (plain.getKind() == TypeKind.DECLARED
        && plain instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      mentioned.add(element);
    }
  }

  private void deep(TypeMirror type, Set<TypeElement> mentioned) {
    switch (type.getKind()) {
      case ARRAY -> deep(((ArrayType) type).getComponentType(), mentioned);
      case INTERSECTION ->
          ((IntersectionType) type).getBounds().forEach(each -> deep(each, mentioned));
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        if (wildcard.getExtendsBound() != null) {
          deep(wildcard.getExtendsBound(), mentioned);
        }
        if (wildcard.getSuperBound() != null) {
          deep(wildcard.getSuperBound(), mentioned);
        }
      }
      case TYPEVAR -> erased(((TypeVariable) type).getUpperBound(), mentioned);
      case DECLARED -> {
        erased(type, mentioned);
        ((DeclaredType) type).getTypeArguments().forEach(each -> deep(each, mentioned));
      }
      default -> {}
    }
  }
}
