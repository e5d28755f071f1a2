package dev.platgate.maven.verify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the first of many absences that matches a name or text. Only those are asked of which a
 * segment stands in it, and those that have none.
 */
final class AbsenceIndex {
  private static final int HASHES = 1 << 16;

  private final List<Absence> all;
  private final BitSet always = new BitSet();
  private final Map<String, BitSet> bySegment = new HashMap<>();
  private final BitSet hashes = new BitSet(HASHES);

  AbsenceIndex(List<Absence> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      Optional<String> segment = all.get(i).segment();
      if (segment.isEmpty() || !segment.get().chars().allMatch(each -> isPart((char) each))) {
        always.set(i);
      } else if (!segment.get().isEmpty()) {
        bySegment.computeIfAbsent(segment.get(), key -> new BitSet()).set(i);
        hashes.set(segment.get().hashCode() & (HASHES - 1));
      }
    }
  }

  Optional<Absence> first(String text, Predicate<Absence> isMatch) {
    BitSet asked = bySegment.isEmpty() ? always : asked(text);
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      if (isMatch.test(all.get(i))) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** Makes no string but where the hash of a segment is that of a known one. */
  private BitSet asked(String text) {
    BitSet asked = (BitSet) always.clone();
    int start = 0;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isPart(text.charAt(i))) {
        hash = 31 * hash + text.charAt(i);
        continue;
      }
      if (i > start && hashes.get(hash & (HASHES - 1))) {
        BitSet found = bySegment.get(text.substring(start, i));
        if (found != null) {
          asked.or(found);
        }
      }
      start = i + 1;
      hash = 0;
    }
    return asked;
  }

  /** Takes all for a part that is one in names of classes, in paths and in texts. */
  private static boolean isPart(char each) {
    return each == '-' || (each != '$' && Character.isJavaIdentifierPart(each));
  }
}
