package dev.platgate.maven.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class for tests, with one method. */
final class ClassSample {
  private final String name;
  private final List<String> used = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private final List<String> nested = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();
  private final Map<String, List<String>> annotations = new LinkedHashMap<>();

  private ClassSample(String name) {
    this.name = name;
  }

  static ClassSample of(String name) {
    return new ClassSample(name);
  }

  ClassSample uses(String type) {
    used.add(type);
    return this;
  }

  ClassSample says(String text) {
    strings.add(text);
    return this;
  }

  ClassSample encloses(String type) {
    nested.add(type);
    return this;
  }

  ClassSample hasField(String type) {
    fields.add(type);
    return this;
  }

  /** Adds an annotation whose value is an array of classes. */
  ClassSample hasAnnotation(String type, String... classes) {
    annotations.put(type, List.of(classes));
    return this;
  }

  String path() {
    return name + ".class";
  }

  byte[] bytes() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    annotations.forEach(
        (type, classes) -> {
          AnnotationVisitor annotation = writer.visitAnnotation("L" + type + ";", false);
          AnnotationVisitor value = annotation.visitArray("value");
          classes.forEach(each -> value.visit(null, Type.getObjectType(each)));
          value.visitEnd();
          annotation.visitEnd();
        });
    for (String each : nested) {
      writer.visitInnerClass(each, name, each.substring(each.lastIndexOf('$') + 1), 0);
      writer.visitNestMember(each);
    }
    for (int i = 0; i < fields.size(); i++) {
      writer.visitField(0, "field" + i, "L" + fields.get(i) + ";", null, null).visitEnd();
    }
    MethodVisitor run = writer.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
    run.visitCode();
    for (String each : used) {
      run.visitMethodInsn(Opcodes.INVOKESTATIC, each, "call", "()V", false);
    }
    for (String each : strings) {
      run.visitLdcInsn(each);
      run.visitInsn(Opcodes.POP);
    }
    run.visitInsn(Opcodes.RETURN);
    run.visitMaxs(1, 0);
    run.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }
}
