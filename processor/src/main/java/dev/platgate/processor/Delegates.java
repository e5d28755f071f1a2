package dev.platgate.processor;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
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
    return ServiceMethod.sorted(service, elements, types).stream()
        .map(method -> delegate(method, registry))
        .toList();
  }

  private MethodSpec delegate(ServiceMethod method, String registry) {
    MethodSpec.Builder builder =
        Signature.of(method)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("$L", javadoc(method.element(), method.type()));
    if (elements.isDeprecated(method.element())) {
      builder.addAnnotation(Deprecated.class);
    }
    String call = call(method, registry);
    return method.type().getReturnType().getKind() == TypeKind.VOID
        ? builder.addStatement("$L", call).build()
        : builder.addStatement("return $L", call).build();
  }

  private static String call(ServiceMethod method, String registry) {
    List<String> arguments =
        method.element().getParameters().stream()
            .map(each -> each.getSimpleName().toString())
            .toList();
    String instance = arguments.contains(INSTANCE) ? registry + "." + INSTANCE : INSTANCE;
    return "%s.%s%s(%s)"
        .formatted(instance, typeArguments(method), method.name(), String.join(", ", arguments));
  }

  /**
   * Javac cannot infer all of them: not that of {@code <T extends Comparable<T>> f(List<? super
   * T>)}.
   */
  private static String typeArguments(ServiceMethod method) {
    return method.type().getTypeVariables().isEmpty()
        ? ""
        : method.type().getTypeVariables().stream()
            .map(variable -> variable.asElement().getSimpleName().toString())
            .collect(Collectors.joining(", ", "<", ">"));
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
