package dev.platgate.processor;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a static method for each method of a service. */
final class Delegates {
  static final String INSTANCE = "INSTANCE";

  private final Elements elements;
  private final Types types;

  Delegates(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns delegates to the instance of a registry. */
  List<MethodSpec> to(TypeElement service, String registry) {
    return ServiceMethod.of(service, elements, types).stream()
        .map(method -> delegate(method.element(), method.type(), registry))
        .sorted(Comparator.comparing(MethodSpec::name).thenComparing(MethodSpec::toString))
        .toList();
  }

  private MethodSpec delegate(ExecutableElement method, ExecutableType type, String registry) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.getSimpleName().toString())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("$L", javadoc(method, type))
            .returns(TypeName.get(type.getReturnType()))
            .varargs(method.isVarArgs());
    for (TypeVariable variable : type.getTypeVariables()) {
      builder.addTypeVariable(variable(variable));
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeName parameterType = TypeName.get(type.getParameterTypes().get(i));
      builder.addParameter(
          ParameterSpec.builder(parameterType, parameter.getSimpleName().toString()).build());
    }
    for (TypeMirror thrown : type.getThrownTypes()) {
      builder.addException(TypeName.get(thrown));
    }
    if (elements.isDeprecated(method)) {
      builder.addAnnotation(Deprecated.class);
    }
    String call = call(method, registry);
    return type.getReturnType().getKind() == TypeKind.VOID
        ? builder.addStatement("$L", call).build()
        : builder.addStatement("return $L", call).build();
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

  private static String call(ExecutableElement method, String registry) {
    List<String> arguments =
        method.getParameters().stream().map(each -> each.getSimpleName().toString()).toList();
    String instance = arguments.contains(INSTANCE) ? registry + "." + INSTANCE : INSTANCE;
    return "%s.%s(%s)".formatted(instance, method.getSimpleName(), String.join(", ", arguments));
  }

  private String javadoc(ExecutableElement method, ExecutableType type) {
    StringBuilder tags = new StringBuilder();
    for (TypeVariable variable : type.getTypeVariables()) {
      tags.append("@param <").append(variable.asElement().getSimpleName()).append("> see there\n");
    }
    for (VariableElement parameter : method.getParameters()) {
      tags.append("@param ").append(parameter.getSimpleName()).append(" see there\n");
    }
    if (type.getReturnType().getKind() != TypeKind.VOID) {
      tags.append("@return see there\n");
    }
    for (TypeMirror thrown : type.getThrownTypes()) {
      tags.append("@throws ").append(TypeName.get(thrown)).append(" see there\n");
    }
    String separator = tags.isEmpty() ? "" : "\n";
    return "Calls {@link " + link(method) + "}.\n" + separator + tags;
  }

  private String link(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    String parameters =
        method.getParameters().stream()
            .map(parameter -> TypeName.get(types.erasure(parameter.asType())).toString())
            .collect(Collectors.joining(", "));
    return owner + "#" + method.getSimpleName() + "(" + parameters + ")";
  }
}
