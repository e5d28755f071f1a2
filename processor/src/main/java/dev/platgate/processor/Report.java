package dev.platgate.processor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Collects problems, each once, until they are printed. */
final class Report {
  private final Set<Problem> pending = new LinkedHashSet<>();

  void add(Message message, Origin origin, Object... arguments) {
    pending.add(Problem.of(message, origin, arguments));
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
