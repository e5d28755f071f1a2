package dev.platgate.maven.classfile;

import java.util.Optional;

/** Reads the code of a method, for the constants that it uses, and the tables beside it. */
final class CodeReader {
  private final Uses uses;

  CodeReader(Uses uses) {
    this.uses = uses;
  }

  /** Reads up to the attributes of the code. */
  void read(ClassBytes in, Optional<Member> member) throws MalformedClassException {
    in.skip(4);
    ClassBytes code = in.part(in.u4());
    int start = code.offset();
    while (!code.atEnd()) {
      readInstruction(code, start, member);
    }
    int handlers = in.u2();
    for (int i = 0; i < handlers; i++) {
      in.skip(6);
      int caught = in.u2();
      if (caught != 0) {
        uses.constant(caught, member, in.offset());
      }
    }
  }

  boolean readAttribute(String name, ClassBytes in, Optional<Member> member)
      throws MalformedClassException {
    switch (name) {
      case "LocalVariableTable", "LocalVariableTypeTable" -> {
        boolean generic = name.equals("LocalVariableTypeTable");
        int count = in.u2();
        for (int i = 0; i < count; i++) {
          in.skip(6);
          int type = in.u2();
          if (generic) {
            uses.signature(type, member, in.offset());
          } else {
            uses.descriptor(type, member, in.offset());
          }
          in.skip(2);
        }
      }
      case "StackMapTable" -> {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
          readFrame(in, member);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void readInstruction(ClassBytes code, int start, Optional<Member> member)
      throws MalformedClassException {
    int opcode = code.u1();
    switch (Opcodes.kind(opcode)) {
      case Opcodes.CONSTANT_1 -> uses.constant(code.u1(), member, code.offset());
      case Opcodes.CONSTANT_2 -> {
        uses.constant(code.u2(), member, code.offset());
        code.skip(Opcodes.afterConstant(opcode));
      }
      case Opcodes.SWITCH -> {
        // The tables begin at a multiple of four from the start of the code.
        code.skip(3 - (code.offset() - 1 - start) % 4);
        code.skip(4);
        int first = code.s4();
        if (opcode == Opcodes.LOOKUPSWITCH) {
          code.skip(8L * first);
        } else {
          code.skip(4 * ((long) code.s4() - first + 1));
        }
      }
      case Opcodes.WIDE -> code.skip(code.u1() == Opcodes.IINC ? 4 : 2);
      case Opcodes.UNKNOWN -> throw code.malformed("the unknown instruction " + opcode);
      default -> code.skip(Opcodes.kind(opcode));
    }
  }

  private void readFrame(ClassBytes in, Optional<Member> member) throws MalformedClassException {
    int kind = in.u1();
    if (kind < 64) {
      return;
    }
    if (kind < 128) {
      readTypes(in, 1, member);
      return;
    }
    if (kind < 247) {
      throw in.malformed("a stack map frame of the unknown kind " + kind);
    }
    in.skip(2);
    if (kind == 247) {
      readTypes(in, 1, member);
    } else if (kind == 255) {
      readTypes(in, in.u2(), member);
      readTypes(in, in.u2(), member);
    } else if (kind > 251) {
      readTypes(in, kind - 251, member);
    }
  }

  private void readTypes(ClassBytes in, int count, Optional<Member> member)
      throws MalformedClassException {
    for (int i = 0; i < count; i++) {
      int kind = in.u1();
      if (kind == 7) {
        uses.constant(in.u2(), member, in.offset());
      } else if (kind == 8) {
        in.skip(2);
      } else if (kind > 8) {
        throw in.malformed("a stack map type of the unknown kind " + kind);
      }
    }
  }
}
