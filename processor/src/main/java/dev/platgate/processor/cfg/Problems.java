package dev.platgate.processor.cfg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one text, at most {@value #MOST} of them and a last one that says so. */
final class Problems {
  static final int MOST = 20;

  private final List<CfgProblem> found = new ArrayList<>();
  private boolean full;

  void add(Token token, String message) {
    add(token.start(), token.end(), message);
  }

  void add(int start, int end, String message) {
    if (full) {
      return;
    }
    if (found.size() < MOST) {
      found.add(new CfgProblem(start, end, message));
      return;
    }
    found.sort(Comparator.comparingInt(CfgProblem::start));
    found.add(new CfgProblem(start, end, CfgMessage.TOO_MANY_PROBLEMS.text(MOST)));
    full = true;
  }

  /** Tells whether looking for more is in vain. */
  boolean isFull() {
    return full;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns the problems in the order of the text. */
  List<CfgProblem> list() {
    if (!full) {
      found.sort(Comparator.comparingInt(CfgProblem::start));
    }
    return List.copyOf(found);
  }
}
