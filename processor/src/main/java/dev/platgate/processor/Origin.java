package dev.platgate.processor;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Where in the source something was said, as exactly as is known.
 *
 * @param element the annotated element, absent for what concerns the whole compilation
 * @param mirror the annotation on it
 * @param value the value inside the annotation
 */
record Origin(
    Optional<Element> element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {
  static final Origin COMPILATION =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty());

  static Origin of(Element element) {
    return new Origin(Optional.of(element), Optional.empty(), Optional.empty());
  }

  static Origin of(Element element, AnnotationMirror mirror) {
    return new Origin(Optional.of(element), Optional.of(mirror), Optional.empty());
  }

  Origin at(AnnotationValue inner) {
    return new Origin(element, mirror, Optional.of(inner));
  }

  void print(Messager messager, Diagnostic.Kind kind, String text) {
    if (element.isEmpty()) {
      messager.printMessage(kind, text);
    } else if (mirror.isEmpty()) {
      messager.printMessage(kind, text, element.get());
    } else if (value.isEmpty()) {
      messager.printMessage(kind, text, element.get(), mirror.get());
    } else {
      messager.printMessage(kind, text, element.get(), mirror.get(), value.get());
    }
  }
}
