package dev.platgate.processor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Collects problems, each once, until they are printed. */
final class Report {
  private final Wording wording;
  private final Set<Problem> pending = new LinkedHashSet<>();

  Report(Wording wording) {
    this.wording = wording;
  }

  /** Creates a report that nobody reads. */
  static Report discarded() {
    return new Report(Wording.SHORT);
  }

  Wording wording() {
    return wording;
  }

  void add(Message message, Origin origin, Object... arguments) {
    pending.add(new Problem(message, wording.text(message, arguments), origin));
  }

  boolean contains(Message message) {
    return pending.stream().anyMatch(problem -> problem.message() == message);
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  void addAll(Report other) {
    pending.addAll(other.pending);
  }

  void discard() {
    pending.clear();
  }

  void print(Messager messager) {
    Set<String> printed = new HashSet<>();
    for (Problem problem : pending) {
      String place = problem.origin().element().map(Object::toString).orElse("");
      if (printed.add(place + problem.text())) {
        problem.origin().print(messager, Diagnostic.Kind.ERROR, problem.text());
      }
    }
  }
}
