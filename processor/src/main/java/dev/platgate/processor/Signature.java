package dev.platgate.processor;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Starts methods with the signatures of those of a service. */
final class Signature {
  private Signature() {}

  static MethodSpec.Builder of(ServiceMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name())
            .returns(TypeName.get(method.type().getReturnType()))
            .varargs(method.element().isVarArgs());
    for (TypeVariable variable : method.type().getTypeVariables()) {
      builder.addTypeVariable(variable(variable));
    }
    for (int i = 0; i < method.element().getParameters().size(); i++) {
      VariableElement parameter = method.element().getParameters().get(i);
      TypeName type = TypeName.get(method.type().getParameterTypes().get(i));
      builder.addParameter(
          ParameterSpec.builder(type, parameter.getSimpleName().toString()).build());
    }
    for (TypeMirror thrown : method.type().getThrownTypes()) {
      builder.addException(TypeName.get(thrown));
    }
    return builder;
  }

  /** Takes the bounds from the type: those of the declaration may name variables of its class. */
  private static TypeVariableName variable(TypeVariable variable) {
    TypeMirror bound = variable.getUpperBound();
    List<? extends TypeMirror> bounds =
        bound instanceof IntersectionType intersection ? intersection.getBounds() : List.of(bound);
    return TypeVariableName.get(
        variable.asElement().getSimpleName().toString(),
        bounds.stream().map(TypeName::get).toArray(TypeName[]::new));
  }
}
