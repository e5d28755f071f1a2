package dev.platgate.maven.classfile;

/**
 * What follows an instruction's first byte (JVM specification, 6.5). The kind of an instruction is
 * the number of those bytes, or says what they mean if they name a constant or vary.
 */
final class Opcodes {
  static final int IINC = 132;
  static final int LOOKUPSWITCH = 171;

  static final int UNKNOWN = -1;
  static final int WIDE = -2;
  static final int SWITCH = -3;
  static final int CONSTANT_1 = -4;
  static final int CONSTANT_2 = -5;

  private static final byte[] KINDS = kinds();

  private Opcodes() {}

  static int kind(int opcode) {
    return KINDS[opcode];
  }

  /** Returns the number of bytes after the index of a constant. */
  static int afterConstant(int opcode) {
    return switch (opcode) {
      case 185, 186 -> 2;
      case 197 -> 1;
      default -> 0;
    };
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int opcode = 0; opcode < kinds.length; opcode++) {
      kinds[opcode] = (byte) ofOpcode(opcode);
    }
    return kinds;
  }

  private static int ofOpcode(int opcode) {
    if (opcode > 201) {
      return UNKNOWN;
    }
    if ((opcode >= 21 && opcode <= 25) || (opcode >= 54 && opcode <= 58)) {
      return 1;
    }
    if ((opcode >= 153 && opcode <= 168) || opcode == 198 || opcode == 199) {
      return 2;
    }
    if (opcode >= 178 && opcode <= 187) {
      return CONSTANT_2;
    }
    return switch (opcode) {
      case 18 -> CONSTANT_1;
      case 19, 20, 189, 192, 193, 197 -> CONSTANT_2;
      case 16, 169, 188 -> 1;
      case 17, IINC -> 2;
      case 200, 201 -> 4;
      case 170, LOOKUPSWITCH -> SWITCH;
      case 196 -> WIDE;
      default -> 0;
    };
  }
}
