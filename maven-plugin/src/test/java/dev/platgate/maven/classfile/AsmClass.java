package dev.platgate.maven.classfile;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Collects what a class names, with ASM. */
final class AsmClass extends ClassVisitor {
  private final AsmNames names;

  private AsmClass(AsmNames names) {
    super(AsmNames.API);
    this.names = names;
  }

  static AsmNames read(byte[] bytes) {
    AsmNames names = new AsmNames();
    ClassReader reader = new ClassReader(bytes);
    reader.accept(new AsmClass(names), 0);
    names.classes.addAll(names.used);
    readPool(reader, names);
    names.classes.addAll(names.used);
    names.classes.addAll(names.annotations);
    names.classes.remove(reader.getClassName());
    return names;
  }

  private static void readPool(ClassReader reader, AsmNames names) {
    char[] buffer = new char[reader.getMaxStringLength()];
    AsmNames others = new AsmNames();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      switch (item == 0 ? 0 : reader.readByte(item - 1)) {
        case Tag.CLASS -> others.use(reader.readUTF8(item, buffer));
        case Tag.STRING -> names.strings.add(reader.readUTF8(item, buffer));
        case Tag.FIELD, Tag.METHOD, Tag.INTERFACE_METHOD ->
            names.use(reader.readClass(item, buffer));
        case Tag.NAME_AND_TYPE -> others.useDescriptor(reader.readUTF8(item + 2, buffer));
        case Tag.METHOD_TYPE -> names.useDescriptor(reader.readUTF8(item, buffer));
        default -> {}
      }
    }
    names.classes.addAll(others.used);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    names.useSignature(signature, false);
    if (superName != null) {
      names.use(superName);
    }
    for (String each : interfaces) {
      names.use(each);
    }
  }

  @Override
  public void visitNestHost(String host) {
    names.enclosing.add(host);
  }

  @Override
  public void visitNestMember(String member) {
    names.enclosing.add(member);
  }

  @Override
  public void visitPermittedSubclass(String subclass) {
    names.enclosing.add(subclass);
  }

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {
    names.enclosing.add(owner);
    if (descriptor != null) {
      AsmNames types = new AsmNames();
      types.useDescriptor(descriptor);
      names.enclosing.addAll(types.used);
    }
  }

  @Override
  public void visitInnerClass(String name, String outer, String innerName, int access) {
    names.enclosing.add(name);
    if (outer != null) {
      names.enclosing.add(outer);
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    names.annotate(descriptor);
    return new AsmAnnotations(names);
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int reference, TypePath path, String descriptor, boolean visible) {
    return visitAnnotation(descriptor, visible);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, String signature) {
    names.useDescriptor(descriptor);
    names.useSignature(signature, true);
    return new RecordComponentVisitor(AsmNames.API) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return AsmClass.this.visitAnnotation(type, visible);
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, TypePath path, String type, boolean visible) {
        return AsmClass.this.visitAnnotation(type, visible);
      }
    };
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    names.useDescriptor(descriptor);
    names.useSignature(signature, true);
    return new FieldVisitor(AsmNames.API) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return AsmClass.this.visitAnnotation(type, visible);
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, TypePath path, String type, boolean visible) {
        return AsmClass.this.visitAnnotation(type, visible);
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    names.use(Type.getMethodType(descriptor));
    names.useSignature(signature, false);
    if (exceptions != null) {
      for (String each : exceptions) {
        names.use(each);
      }
    }
    return new AsmMethod(names);
  }
}
