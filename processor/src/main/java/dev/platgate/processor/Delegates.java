package dev.platgate.processor;

import com.palantir.javapoet.AnnotationSpec;
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
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a static method for each method of a service. */
final class Delegates {
  private final Elements elements;
  private final Types types;

  Delegates(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns delegates to the instance in a field. */
  List<MethodSpec> to(TypeElement service, String field) {
    DeclaredType serviceType = (DeclaredType) service.asType();
    return ElementFilter.methodsIn(elements.getAllMembers(service)).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> !belongsToObject(method))
        .map(method -> delegate(method, serviceType, field))
        .sorted(Comparator.comparing(MethodSpec::name).thenComparing(MethodSpec::toString))
        .toList();
  }

  /** A static method cannot hide one of Object, so those of its methods stay with the instance. */
  private boolean belongsToObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(inherited -> inherited.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(
            inherited ->
                types.isSubsignature(
                    (ExecutableType) method.asType(), (ExecutableType) inherited.asType()));
  }

  private MethodSpec delegate(ExecutableElement method, DeclaredType service, String field) {
    ExecutableType type = (ExecutableType) types.asMemberOf(service, method);
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.getSimpleName().toString())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("$L", javadoc(method, type))
            .returns(TypeName.get(type.getReturnType()))
            .varargs(method.isVarArgs());
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      builder.addTypeVariable(TypeVariableName.get(parameter));
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
    if (method.isVarArgs() && hasGenericArray(method)) {
      builder.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    return body(builder, method, field).build();
  }

  private boolean hasGenericArray(ExecutableElement method) {
    TypeMirror last = method.getParameters().get(method.getParameters().size() - 1).asType();
    return !types.isSameType(last, types.erasure(last));
  }

  private static MethodSpec.Builder body(
      MethodSpec.Builder builder, ExecutableElement method, String field) {
    String arguments =
        method.getParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .collect(Collectors.joining(", "));
    String call = field + "." + method.getSimpleName() + "(" + arguments + ")";
    return method.getReturnType().getKind() == TypeKind.VOID
        ? builder.addStatement("$L", call)
        : builder.addStatement("return $L", call);
  }

  private String javadoc(ExecutableElement method, ExecutableType type) {
    StringBuilder text = new StringBuilder("Calls {@link " + link(method) + "}.\n");
    boolean hasTags =
        type.getReturnType().getKind() != TypeKind.VOID
            || !method.getParameters().isEmpty()
            || !type.getThrownTypes().isEmpty();
    text.append(hasTags ? "\n" : "");
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      text.append("@param <").append(parameter.getSimpleName()).append("> see the service\n");
    }
    for (VariableElement parameter : method.getParameters()) {
      text.append("@param ").append(parameter.getSimpleName()).append(" see the service\n");
    }
    if (type.getReturnType().getKind() != TypeKind.VOID) {
      text.append("@return see the service\n");
    }
    for (TypeMirror thrown : type.getThrownTypes()) {
      text.append("@throws ").append(thrown).append(" see the service\n");
    }
    return text.toString();
  }

  private String link(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    String parameters =
        method.getParameters().stream()
            .map(parameter -> types.erasure(parameter.asType()).toString())
            .collect(Collectors.joining(", "));
    return owner + "#" + method.getSimpleName() + "(" + parameters + ")";
  }
}
