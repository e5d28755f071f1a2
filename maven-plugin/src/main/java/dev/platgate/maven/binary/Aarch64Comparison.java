package dev.platgate.maven.binary;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds in code for AArch64 with which constants a number is compared before a text is loaded: the
 * text where the number is greater. The encodings are those of the Arm Architecture Reference
 * Manual, chapter "C4 A64 Instruction Set Encoding".
 */
final class Aarch64Comparison {
  private static final int MOST_LOADS = 16;
  private static final int MOST_BETWEEN = 4;
  private static final int CONDITION_HI = 8;
  private static final int CONDITION_LS = 9;

  private final Bytes code;
  private final long address;
  private final int end;

  Aarch64Comparison(Bytes code, long address) {
    // Instructions are little-endian on big-endian systems as well.
    this.code = code.order(ByteOrder.LITTLE_ENDIAN);
    this.address = address;
    this.end = code.size() & -4;
  }

  Set<Long> limits(long text) {
    Set<Long> limits = new TreeSet<>();
    List<Integer> loads = loads(text);
    if (loads.size() > MOST_LOADS) {
      return limits;
    }
    for (int load : loads) {
      if (load >= 4 && isBranch(load - 4, CONDITION_LS)) {
        comparedBefore(load - 4).ifPresent(limits::add);
      }
      for (int at = 0; at < end; at += 4) {
        if (isBranch(at, CONDITION_HI)) {
          long distance = load - destination(at);
          if (distance >= 0 && distance <= 4 * MOST_BETWEEN) {
            comparedBefore(at).ifPresent(limits::add);
          }
        }
      }
    }
    return limits;
  }

  /** Returns where {@code adrp} and {@code add} make the address of a text. */
  private List<Integer> loads(long text) {
    List<Integer> loads = new ArrayList<>();
    for (int at = 0; at < end; at += 4) {
      int adrp = code.intAt(at);
      if ((adrp & 0x9f00_0000) == 0x9000_0000 && page(adrp, at) == (text & -4096)) {
        for (int next = at + 4; next < end && next <= at + 4 * MOST_BETWEEN; next += 4) {
          int add = code.intAt(next);
          if ((add & 0xffc0_0000) == 0x9100_0000
              && (add >> 5 & 31) == (adrp & 31)
              && (add >> 10 & 0xfff) == (text & 0xfff)) {
            loads.add(at);
            break;
          }
        }
      }
    }
    return loads;
  }

  private long page(int adrp, int at) {
    long pages = (long) (adrp << 8 >> 13) << 2 | (adrp >> 29 & 3);
    return (address + at & -4096) + (pages << 12);
  }

  private boolean isBranch(int at, int condition) {
    return (code.intAt(at) & 0xff00_001f) == (0x5400_0000 | condition);
  }

  private long destination(int at) {
    return at + 4L * (code.intAt(at) << 8 >> 13);
  }

  private OptionalLong comparedBefore(int branch) {
    for (int at = branch - 4; at >= 0 && at >= branch - 4 * MOST_BETWEEN; at -= 4) {
      int each = code.intAt(at);
      if ((each & 0xff80_001f) == 0xf100_001f) {
        long constant = each >> 10 & 0xfff;
        return OptionalLong.of((each & 1 << 22) == 0 ? constant : constant << 12);
      }
      if (!leavesFlags(each)) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }

  /** Tells whether an instruction is a load, a store, {@code adrp}, {@code add} or {@code mov}. */
  private static boolean leavesFlags(int instruction) {
    return (instruction & 0x0a00_0000) == 0x0800_0000
        || (instruction & 0x9f00_0000) == 0x9000_0000
        || (instruction & 0x7f80_0000) == 0x1100_0000
        || (instruction & 0x7f80_0000) == 0x5280_0000;
  }
}
