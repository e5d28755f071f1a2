package dev.platgate.processor;

/** Checks each gate on its own: it must be true somewhere, and no wider than what is around it. */
final class GateChecker {
  private final Report report;

  GateChecker(Report report) {
    this.report = report;
  }

  void check(Program program) {
    for (GatedElement element : program.gated()) {
      Gate widened = element.declared().minus(element.around());
      boolean says = !element.declared().equals(Gate.EVERYWHERE);
      if (says && !widened.isEmpty()) {
        report.add(
            Message.WIDENING_GATE,
            element.origin(),
            element.name(),
            element.outer(),
            widened.summary());
      } else {
        dead(program, element);
      }
    }
    for (Variant variant : program.variants()) {
      if (variant.otherwise()) {
        unused(program, variant);
      }
    }
  }

  private void dead(Program program, GatedElement element) {
    Gate gate = element.declared().and(element.around());
    if (gate.and(program.supported().targets()).isEmpty()) {
      dead(program, element.name(), gate, element.origin());
    }
  }

  private void unused(Program program, Variant variant) {
    boolean serves =
        variant.services().stream().anyMatch(service -> !program.claim(variant, service).isEmpty());
    if (!serves) {
      dead(program, variant.name(), Gate.NEVER, variant.origin());
    }
  }

  private void dead(Program program, String name, Gate gate, Origin origin) {
    report.add(
        Message.DEAD_GATE, origin, name, gate.summary(), program.supported().targets().summary());
  }
}
