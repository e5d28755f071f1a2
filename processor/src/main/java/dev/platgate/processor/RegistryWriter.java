package dev.platgate.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.platgate.Host;
import dev.platgate.Target;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the source of a registry: the static face of a service on one target. */
final class RegistryWriter {
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
        GeneratedCode.type(registry.simpleName(), registry, selection.target(), elements)
            .addJavadoc(
                "The {@link $T} of $L.\n\n<p>Generated for {@code @PlatformRegistry} on {@code $L}.\n",
                service,
                selection.target(),
                registry.origin().element().map(RegistryWriter::name).orElse(""));
    Optional<TypeElement> existing =
        selection.isStub() ? Optional.empty() : selection.variant().map(elements::getTypeElement);
    TypeName instance =
        selection.isStub()
            ? ClassName.get(registry.packageName(), registry.stubName())
            : existing.<TypeName>map(ClassName::get).orElse(TypeName.get(service.asType()));
    existing.ifPresent(type::addOriginatingElement);
    type.addAnnotation(GeneratedCode.suppressions());
    type.addField(target(selection.target()));
    type.addField(instance(instance, selection));
    type.addMethod(GeneratedCode.noInstances());
    type.addMethod(get(service, instance));
    delegates.to(service, registry.simpleName()).forEach(type::addMethod);
    return GeneratedCode.file(registry.packageName(), type.build());
  }

  /** Returns how javac prints an element: other compilers say that a package is one. */
  private static String name(Element element) {
    String name =
        element instanceof QualifiedNameable named ? named.getQualifiedName().toString() : "";
    return name.isEmpty() ? element.toString() : name;
  }

  private static FieldSpec target(Target built) {
    return FieldSpec.builder(
            Target.class, "TARGET", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The target this artifact is built for.\n")
        .initializer("$T.current().require($T.$L)", Host.class, Target.class, built.name())
        .build();
  }

  private static FieldSpec instance(TypeName type, Selection selection) {
    FieldSpec.Builder field =
        FieldSpec.builder(
            type, Delegates.INSTANCE, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    return selection.variant().isPresent()
        ? field.initializer("new $T()", type).build()
        : field.initializer("null").build();
  }

  private static MethodSpec get(TypeElement service, TypeName variant) {
    return MethodSpec.methodBuilder("get")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Returns the variant of this target.\n\n@return the only {@link $T}\n", variant)
        .returns(TypeName.get(service.asType()))
        .addStatement("return $L", Delegates.INSTANCE)
        .build();
  }
}
