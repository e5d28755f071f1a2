package dev.platgate.maven.classfile;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Collects what a method names. */
final class AsmMethod extends MethodVisitor {
  private final AsmNames names;

  AsmMethod(AsmNames names) {
    super(AsmNames.API);
    this.names = names;
  }

  @Override
  public AnnotationVisitor visitAnnotationDefault() {
    return new AsmAnnotations(names);
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
  public AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    return visitAnnotation(descriptor, visible);
  }

  @Override
  public AnnotationVisitor visitInsnAnnotation(
      int reference, TypePath path, String descriptor, boolean visible) {
    return visitAnnotation(descriptor, visible);
  }

  @Override
  public AnnotationVisitor visitTryCatchAnnotation(
      int reference, TypePath path, String descriptor, boolean visible) {
    return visitAnnotation(descriptor, visible);
  }

  @Override
  public AnnotationVisitor visitLocalVariableAnnotation(
      int reference,
      TypePath path,
      Label[] start,
      Label[] end,
      int[] index,
      String descriptor,
      boolean visible) {
    return visitAnnotation(descriptor, visible);
  }

  @Override
  public void visitLocalVariable(
      String name, String descriptor, String signature, Label start, Label end, int index) {
    names.useDescriptor(descriptor);
    names.useSignature(signature, true);
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    if (type != null) {
      names.use(type);
    }
  }

  @Override
  public void visitFrame(int type, int locals, Object[] local, int stacks, Object[] stack) {
    visitFrame(locals, local);
    visitFrame(stacks, stack);
  }

  private void visitFrame(int count, Object[] types) {
    for (int i = 0; types != null && i < Math.min(count, types.length); i++) {
      if (types[i] instanceof String name) {
        names.use(name);
      }
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    names.use(type);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    names.use(owner);
    names.useDescriptor(descriptor);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    names.use(owner);
    names.useDescriptor(descriptor);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    names.useDescriptor(descriptor);
  }

  @Override
  public void visitLdcInsn(Object value) {
    visitConstant(value);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    names.useDescriptor(descriptor);
    visitConstant(bootstrap);
    for (Object each : arguments) {
      visitConstant(each);
    }
  }

  private void visitConstant(Object value) {
    if (value instanceof Type type) {
      names.use(type);
    } else if (value instanceof Handle handle) {
      names.use(handle.getOwner());
      names.useDescriptor(handle.getDesc());
    } else if (value instanceof ConstantDynamic dynamic) {
      names.useDescriptor(dynamic.getDescriptor());
      visitConstant(dynamic.getBootstrapMethod());
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        visitConstant(dynamic.getBootstrapMethodArgument(i));
      }
    }
  }
}
