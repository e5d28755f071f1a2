package dev.platgate.maven.classfile;

import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The classes and strings that ASM finds in a class. */
final class AsmNames {
  static final int API = org.objectweb.asm.Opcodes.ASM9;

  /** All classes, for whatever reason they are named. */
  final Set<String> classes = new TreeSet<>();

  /** The classes that attributes name only to say how classes enclose others. */
  final Set<String> enclosing = new TreeSet<>();

  /** The classes that annotations and their values name. */
  final Set<String> annotations = new TreeSet<>();

  /** The classes that are named by something else. */
  final Set<String> used = new TreeSet<>();

  final Set<String> strings = new TreeSet<>();

  void use(String internalName) {
    use(Type.getObjectType(internalName));
  }

  void useDescriptor(String descriptor) {
    use(Type.getType(descriptor));
  }

  void annotate(String descriptor) {
    annotate(Type.getType(descriptor));
  }

  void annotate(Type type) {
    AsmNames types = new AsmNames();
    types.use(type);
    annotations.addAll(types.used);
  }

  void use(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> use(type.getElementType());
      case Type.OBJECT -> used.add(type.getInternalName());
      case Type.METHOD -> {
        use(type.getReturnType());
        for (Type each : type.getArgumentTypes()) {
          use(each);
        }
      }
      default -> {}
    }
  }

  void useSignature(String signature, boolean ofType) {
    if (signature == null) {
      return;
    }
    SignatureReader reader = new SignatureReader(signature);
    if (ofType) {
      reader.acceptType(new Names());
    } else {
      reader.accept(new Names());
    }
  }

  private final class Names extends SignatureVisitor {
    private final ArrayDeque<String> open = new ArrayDeque<>();

    Names() {
      super(API);
    }

    @Override
    public void visitClassType(String name) {
      open.push(name);
      used.add(name);
    }

    @Override
    public void visitInnerClassType(String name) {
      open.push(open.pop() + '$' + name);
      used.add(open.element());
    }

    @Override
    public void visitEnd() {
      open.pop();
    }
  }
}
