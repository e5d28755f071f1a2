package dev.platgate.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.platgate.UnsupportedPlatformException;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the class that serves where no variant does, if the service leaves that to us. */
final class StubWriter {
  private final Elements elements;
  private final Types types;

  StubWriter(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  JavaFile write(Selection selection) {
    Registry registry = selection.registry();
    TypeElement service = elements.getTypeElement(registry.service());
    TypeSpec.Builder type =
        GeneratedCode.type(registry.stubName(), registry, selection.target(), elements)
            .addSuperinterface(TypeName.get(service.asType()))
            .addAnnotation(GeneratedCode.suppressions())
            .addJavadoc(
                "Answers that {@link $T} is not supported on $L.\n", service, selection.target());
    for (ServiceMethod method : ServiceMethod.sorted(service, elements, types)) {
      type.addMethod(
          Signature.of(method)
              .addModifiers(Modifier.PUBLIC)
              .addAnnotation(Override.class)
              .addStatement("throw unsupported($S)", method.name())
              .build());
    }
    type.addMethod(unsupported(service, selection));
    return GeneratedCode.file(registry.packageName(), type.build());
  }

  private static MethodSpec unsupported(TypeElement service, Selection selection) {
    String name = service.getSimpleName() + ".";
    String reason =
        " is not supported on %s; the service exists on %s."
            .formatted(selection.target(), selection.served());
    return MethodSpec.methodBuilder("unsupported")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(UnsupportedPlatformException.class)
        .addParameter(String.class, "method")
        .addStatement("$T message = $S + method + $S", String.class, name, reason)
        .addStatement(
            "$1T.getLogger($2S).log($1T.Logger.Level.ERROR, message)",
            System.class,
            selection.registry().service())
        .addStatement("return new $T(message)", UnsupportedPlatformException.class)
        .build();
  }
}
