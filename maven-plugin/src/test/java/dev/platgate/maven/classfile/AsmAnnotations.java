package dev.platgate.maven.classfile;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** Collects what annotations name. */
final class AsmAnnotations extends AnnotationVisitor {
  private final AsmNames names;

  AsmAnnotations(AsmNames names) {
    super(AsmNames.API);
    this.names = names;
  }

  @Override
  public void visit(String name, Object value) {
    if (value instanceof String text) {
      names.strings.add(text);
    } else if (value instanceof Type type) {
      names.annotate(type);
    }
  }

  @Override
  public void visitEnum(String name, String descriptor, String value) {
    names.annotate(descriptor);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    names.annotate(descriptor);
    return this;
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    return this;
  }
}
