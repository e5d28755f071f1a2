package dev.platgate.maven.binary;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds in code for x86-64 with which constants a number is compared before a text is loaded: the
 * text where the number is greater. The encodings are those of Intel's Software Developer's Manual,
 * volume 2.
 */
final class X64Comparison {
  private static final int MOST_LOADS = 16;

  /** In bytes, to the load in the code that the jump goes to or falls through to. */
  private static final int MOST_BETWEEN = 32;

  private static final int JBE = 0x76;
  private static final int JA = 0x77;
  private static final int JUMP_SIZE = 6;
  private static final int LEA_SIZE = 7;

  private final Bytes code;
  private final long address;

  X64Comparison(Bytes code, long address) {
    this.code = code.order(ByteOrder.LITTLE_ENDIAN);
    this.address = address;
  }

  Set<Long> limits(long text) {
    Set<Long> limits = new TreeSet<>();
    List<Integer> loads = loads(text);
    if (loads.size() > MOST_LOADS) {
      return limits;
    }
    for (int load : loads) {
      for (int at = Math.max(0, load - MOST_BETWEEN); at < load; at++) {
        if (destination(at, JBE) > load) {
          comparedBefore(at).ifPresent(limits::add);
        }
      }
      for (int at = 0; at <= code.size() - JUMP_SIZE; at++) {
        long destination = destination(at, JA);
        if (destination >= load - MOST_BETWEEN && destination <= load && destination >= 0) {
          comparedBefore(at).ifPresent(limits::add);
        }
      }
    }
    return limits;
  }

  /** Returns where {@code lea} makes the address of a text, relative to the next instruction. */
  private List<Integer> loads(long text) {
    List<Integer> loads = new ArrayList<>();
    for (int at = 0; at <= code.size() - LEA_SIZE; at++) {
      if ((code.at(at) & 0xfb) == 0x48
          && code.at(at + 1) == 0x8d
          && (code.at(at + 2) & 0xc7) == 0x05
          && address + at + LEA_SIZE + code.intAt(at + 3) == text) {
        loads.add(at);
      }
    }
    return loads;
  }

  /** Returns where a conditional jump, of either size, goes to; -1 for other instructions. */
  private long destination(int at, int jump) {
    if (code.at(at) == jump) {
      return at + 2L + (byte) code.at(at + 1);
    }
    return code.at(at) == 0x0f && code.at(at + 1) == jump + 0x10
        ? at + (long) JUMP_SIZE + code.intAt(at + 2)
        : -1;
  }

  /**
   * Returns the constant of {@code cmp eax, imm32} or {@code cmp r32, imm32}, or the 64-bit ones.
   */
  private OptionalLong comparedBefore(int jump) {
    boolean compares =
        (jump >= 5 && code.at(jump - 5) == 0x3d)
            || (jump >= 6 && code.at(jump - 6) == 0x81 && (code.at(jump - 5) & 0xf8) == 0xf8);
    return compares ? OptionalLong.of(code.intAt(jump - 4)) : OptionalLong.empty();
  }
}
