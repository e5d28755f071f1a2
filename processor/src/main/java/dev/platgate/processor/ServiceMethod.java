package dev.platgate.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A method that a service has on its instances.
 *
 * @param element its declaration, maybe in an interface that the service extends
 * @param type its type as a member of the service
 */
record ServiceMethod(ExecutableElement element, ExecutableType type) {

  /** Returns the methods of a service, each signature once, with its most specific result. */
  static List<ServiceMethod> of(TypeElement service, Elements elements, Types types) {
    List<ServiceMethod> methods = new ArrayList<>();
    for (ExecutableElement element : ElementFilter.methodsIn(elements.getAllMembers(service))) {
      ServiceMethod method =
          new ServiceMethod(
              element, (ExecutableType) types.asMemberOf((DeclaredType) service.asType(), element));
      if (method.isDelegated(elements, types)) {
        add(method, methods, types);
      }
    }
    return methods;
  }

  /** Returns the same methods in the order of generated code. */
  static List<ServiceMethod> sorted(TypeElement service, Elements elements, Types types) {
    return of(service, elements, types).stream()
        .sorted(
            Comparator.comparing(ServiceMethod::name)
                .thenComparing(method -> method.type.toString()))
        .toList();
  }

  /** Tells whether all is there that its signature is made of. */
  boolean isComplete() {
    return SourceVersion.isIdentifier(name()) && !MissingTypes.in(type);
  }

  String name() {
    return element.getSimpleName().toString();
  }

  private static void add(ServiceMethod method, List<ServiceMethod> methods, Types types) {
    for (int i = 0; i < methods.size(); i++) {
      ServiceMethod other = methods.get(i);
      if (method.hasSignatureOf(other, types)) {
        if (types.isSubtype(method.type.getReturnType(), other.type.getReturnType())) {
          methods.set(i, method);
        }
        return;
      }
    }
    methods.add(method);
  }

  /** A static method cannot hide one of Object, so those of its methods stay with the instance. */
  private boolean isDelegated(Elements elements, Types types) {
    return !element.getModifiers().contains(Modifier.STATIC)
        && !element.getModifiers().contains(Modifier.PRIVATE)
        && ElementFilter.methodsIn(object(elements)).stream()
            .map(inherited -> new ServiceMethod(inherited, (ExecutableType) inherited.asType()))
            .noneMatch(inherited -> hasSignatureOf(inherited, types));
  }

  /** Returns the members of Object, none where a source declares a second one. */
  private static List<? extends Element> object(Elements elements) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return object == null ? List.of() : object.getEnclosedElements();
  }

  private boolean hasSignatureOf(ServiceMethod other, Types types) {
    return element.getSimpleName().equals(other.element.getSimpleName())
        && (types.isSubsignature(type, other.type) || types.isSubsignature(other.type, type));
  }
}
