package dev.platgate.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.platgate.Host;
import dev.platgate.Target;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the source of a registry: the static face of a service on one target. */
final class RegistryWriter {
  private static final String INSTANCE = "INSTANCE";

  private final Elements elements;
  private final Delegates delegates;

  RegistryWriter(Elements elements, Types types) {
    this.elements = elements;
    this.delegates = new Delegates(elements, types);
  }

  JavaFile write(Selection selection) {
    Registry registry = selection.registry();
    TypeElement service = elements.getTypeElement(registry.service());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(registry.simpleName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addAnnotation(GeneratedCode.annotation(selection.target()))
            .addJavadoc(
                "The {@link $T} of $L.\n\n<p>Generated for {@code @PlatformRegistry} on {@code $L}.\n",
                service,
                selection.target(),
                registry.origin().element().map(Object::toString).orElse(""));
    bind(type, service, elements.getTypeElement(selection.variant()), selection.target());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    registry.origin().element().ifPresent(type::addOriginatingElement);
    return GeneratedCode.file(registry.packageName(), type.build());
  }

  private void bind(TypeSpec.Builder type, TypeElement service, TypeElement variant, Target built) {
    type.addOriginatingElement(variant);
    type.addField(
        target()
            .initializer("$T.current().require($T.$L)", Host.class, Target.class, built.name())
            .build());
    type.addField(
        FieldSpec.builder(
                ClassName.get(variant), INSTANCE, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", variant)
            .build());
    type.addMethod(get(service, variant).addStatement("return $L", INSTANCE).build());
    delegates.to(service, INSTANCE).forEach(type::addMethod);
  }

  private static FieldSpec.Builder target() {
    return FieldSpec.builder(
            Target.class, "TARGET", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The target this artifact is built for.\n");
  }

  private static MethodSpec.Builder get(TypeElement service, TypeElement variant) {
    return MethodSpec.methodBuilder("get")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Returns the variant of this target.\n\n@return the only {@link $T}\n", variant)
        .returns(TypeName.get(service.asType()));
  }
}
