package dev.platgate.processor;

import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Finds types that do not exist, or not yet: another processor may be about to generate them. */
final class MissingTypes extends SimpleTypeVisitor14<Boolean, Void> {
  private static final MissingTypes VISITOR = new MissingTypes();

  private MissingTypes() {
    super(false);
  }

  /** Tells whether any part of a type is missing. */
  static boolean in(TypeMirror type) {
    return VISITOR.visit(type);
  }

  @Override
  public Boolean visitError(ErrorType type, Void unused) {
    return true;
  }

  @Override
  public Boolean visitArray(ArrayType type, Void unused) {
    return in(type.getComponentType());
  }

  @Override
  public Boolean visitDeclared(DeclaredType type, Void unused) {
    return any(type.getTypeArguments());
  }

  @Override
  public Boolean visitWildcard(WildcardType type, Void unused) {
    TypeMirror upper = type.getExtendsBound();
    TypeMirror lower = type.getSuperBound();
    return (upper != null && in(upper)) || (lower != null && in(lower));
  }

  @Override
  public Boolean visitIntersection(IntersectionType type, Void unused) {
    return any(type.getBounds());
  }

  @Override
  public Boolean visitExecutable(ExecutableType type, Void unused) {
    return in(type.getReturnType())
        || any(type.getParameterTypes())
        || any(type.getThrownTypes())
        || any(type.getTypeVariables().stream().map(TypeVariable::getUpperBound).toList());
  }

  private static boolean any(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(MissingTypes::in);
  }
}
