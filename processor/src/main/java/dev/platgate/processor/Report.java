package dev.platgate.processor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Collects problems, each once, until they are printed. */
final class Report {
  private final Set<Problem> pending = new LinkedHashSet<>();
  private final Set<String> printed = new HashSet<>();

  void add(Message message, Origin origin, Object... arguments) {
    pending.add(Problem.of(message, origin, arguments));
  }

  boolean contains(Message message) {
    return pending.stream().anyMatch(problem -> problem.message() == message);
  }

  /** Tells whether anything was printed before. */
  boolean hasPrinted() {
    return !printed.isEmpty();
  }

  void discard() {
    pending.clear();
  }

  void print(Messager messager) {
    for (Problem problem : pending) {
      String place = problem.origin().element().map(Object::toString).orElse("");
      if (printed.add(place + problem.text())) {
        problem.origin().print(messager, Diagnostic.Kind.ERROR, problem.text());
      }
    }
    pending.clear();
  }
}
