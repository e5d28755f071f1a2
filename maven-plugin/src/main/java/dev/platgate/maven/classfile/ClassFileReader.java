package dev.platgate.maven.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one class file from its first byte to its last. */
final class ClassFileReader {
  private static final int MAGIC = 0xcafebabe;

  private final byte[] bytes;

  ClassFileReader(byte[] bytes) {
    this.bytes = bytes;
  }

  ClassFile read() throws MalformedClassException {
    ClassBytes in = new ClassBytes(bytes);
    if (in.s4() != MAGIC) {
      throw new MalformedClassException("it does not begin with cafebabe", 0);
    }
    int minor = in.u2();
    int major = in.u2();
    ConstantPool pool = ConstantPool.read(bytes, in);
    int access = in.u2();
    String name = pool.named(in.u2(), Tag.CLASS, in.offset());
    Uses uses = new Uses(pool, name, bytes.length);
    Optional<String> superName = Optional.empty();
    int superIndex = in.u2();
    if (superIndex != 0) {
      superName = Optional.of(pool.named(superIndex, Tag.CLASS, in.offset()));
      uses.constant(superIndex, Optional.empty(), in.offset());
    }
    List<String> interfaces = new ArrayList<>();
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      int index = in.u2();
      interfaces.add(pool.named(index, Tag.CLASS, in.offset()));
      uses.constant(index, Optional.empty(), in.offset());
    }
    ModuleReader module = new ModuleReader(pool, uses);
    AttributeReader attributes = new AttributeReader(pool, uses, module);
    readMembers(in, attributes);
    readMembers(in, attributes);
    attributes.read(in, AttributeReader.Owner.CLASS, Optional.empty());
    in.requireEnd("the class");
    References references = uses.finish(in.offset());
    return new ClassFile(
        name,
        superName,
        interfaces,
        major,
        minor,
        access,
        references.classes(),
        references.strings(),
        module.module());
  }

  private static void readMembers(ClassBytes in, AttributeReader attributes)
      throws MalformedClassException {
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      in.skip(2);
      attributes.readMember(in);
    }
  }
}
