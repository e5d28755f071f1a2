package dev.platgate.processor.javac;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the class whose binary or canonical name a text is, as {@code Class.forName} might. */
final class NamedClasses {
  private static final Pattern QUALIFIED = Pattern.compile("[\\p{Alpha}_$][\\w$]*(\\.[\\w$]+)+");

  private final Elements elements;

  NamedClasses(Elements elements) {
    this.elements = elements;
  }

  /** Tells whether a text may be the name of a class in a package. */
  static boolean isQualified(String text) {
    return text.indexOf('.') > 0 && QUALIFIED.matcher(text).matches();
  }

  /** Returns the class that a text in a class of the sources names. */
  Optional<TypeElement> find(String text, TypeElement from) {
    return Stream.of(text, text.replace('$', '.'))
        .flatMap(name -> type(name, from).stream())
        .filter(
            type ->
                type.getQualifiedName().contentEquals(text)
                    || elements.getBinaryName(type).contentEquals(text))
        .findFirst();
  }

  /** Looks in the module of the class: looking in all takes javac about a millisecond. */
  private Optional<TypeElement> type(String name, TypeElement from) {
    ModuleElement module = elements.getModuleOf(from);
    return Optional.ofNullable(
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
  }
}
