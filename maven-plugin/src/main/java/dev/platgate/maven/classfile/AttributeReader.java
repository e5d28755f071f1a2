package dev.platgate.maven.classfile;

import java.util.Optional;

/** Reads the attributes that name something; it skips the others, known or not. */
final class AttributeReader {
  /** What a list of attributes belongs to. */
  enum Owner {
    CLASS,
    MEMBER,
    CODE
  }

  private final ConstantPool pool;
  private final Uses uses;
  private final AnnotationReader annotations;
  private final CodeReader code;
  private final ModuleReader module;

  AttributeReader(ConstantPool pool, Uses uses, ModuleReader module) {
    this.pool = pool;
    this.uses = uses;
    this.annotations = new AnnotationReader(uses);
    this.code = new CodeReader(uses);
    this.module = module;
  }

  void read(ClassBytes in, Owner owner, Optional<Member> member) throws MalformedClassException {
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      String name = pool.text(in.u2(), in.offset());
      ClassBytes body = in.part(in.u4());
      boolean known =
          readCommon(name, body, member)
              || switch (owner) {
                case CLASS -> readOfClass(name, body);
                case MEMBER -> readOfMember(name, body, member);
                case CODE -> code.readAttribute(name, body, member);
              };
      if (known) {
        body.requireEnd("the attribute " + name);
      }
    }
  }

  private boolean readCommon(String name, ClassBytes in, Optional<Member> member)
      throws MalformedClassException {
    switch (name) {
      case "Signature" -> uses.signature(in.u2(), member, in.offset());
      case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" ->
          annotations.readAll(in, member);
      case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" ->
          annotations.readOnTypes(in, member);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean readOfMember(String name, ClassBytes in, Optional<Member> member)
      throws MalformedClassException {
    switch (name) {
      case "Code" -> {
        code.read(in, member);
        read(in, Owner.CODE, member);
      }
      case "ConstantValue" -> uses.constant(in.u2(), member, in.offset());
      case "Exceptions" -> {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
          uses.constant(in.u2(), member, in.offset());
        }
      }
      case "RuntimeVisibleParameterAnnotations", "RuntimeInvisibleParameterAnnotations" ->
          annotations.readOfParameters(in, member);
      case "AnnotationDefault" -> annotations.readValue(in, member);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean readOfClass(String name, ClassBytes in) throws MalformedClassException {
    switch (name) {
      case "InnerClasses" -> {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
          uses.metadata(in.u2());
          uses.metadata(in.u2());
          in.skip(4);
        }
      }
      case "EnclosingMethod" -> {
        uses.metadata(in.u2());
        uses.metadata(in.u2());
      }
      case "NestHost" -> uses.metadata(in.u2());
      case "NestMembers", "PermittedSubclasses" -> {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
          uses.metadata(in.u2());
        }
      }
      case "Record" -> {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
          readMember(in);
        }
      }
      case "BootstrapMethods" -> {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
          in.skip(2);
          int arguments = in.u2();
          for (int j = 0; j < arguments; j++) {
            uses.constant(in.u2(), Optional.empty(), in.offset());
          }
        }
      }
      default -> {
        return module.readAttribute(name, in);
      }
    }
    return true;
  }

  /** Reads a name, a descriptor and attributes. */
  void readMember(ClassBytes in) throws MalformedClassException {
    String name = pool.text(in.u2(), in.offset());
    int descriptor = in.u2();
    Optional<Member> member = Optional.of(new Member(name, pool.text(descriptor, in.offset())));
    uses.descriptor(descriptor, member, in.offset());
    read(in, Owner.MEMBER, member);
  }
}
