package dev.platgate.processor;

/** Checks each gate on its own: it must be true somewhere, and no wider than what is around it. */
final class GateChecker {
  private final Report report;

  GateChecker(Report report) {
    this.report = report;
  }

  void check(Program program) {
    for (GatedElement element : program.gated()) {
      Gate outside =
          element.claims().stream()
              .filter(claim -> claim.and(element.around()).isEmpty())
              .reduce(Gate.NEVER, Gate::or);
      if (!outside.isEmpty()) {
        report.add(
            Message.WIDENING_GATE,
            element.origin(),
            element.name(),
            outside,
            element.outer(),
            around(program, element));
      } else if (isRedundant(program, element)) {
        report.add(
            Message.REDUNDANT_GATE,
            element.origin(),
            element.name(),
            element.outer(),
            around(program, element));
      } else {
        dead(program, element);
      }
    }
    for (Dependency dependency : program.dependencies()) {
      if (dependency.gate().and(program.supported().targets()).isEmpty()) {
        dead(program, dependency.module(), dependency.gate(), dependency.origin());
      }
    }
    for (Variant variant : program.variants()) {
      if (variant.otherwise()) {
        unused(program, variant);
      }
    }
  }

  /**
   * Inside a gate, one that takes nothing away is a mistake; elsewhere targets may yet be added.
   */
  private static boolean isRedundant(Program program, GatedElement element) {
    Gate around = element.around().and(program.supported().targets());
    return !element.claims().isEmpty()
        && !element.declared().equals(Gate.EVERYWHERE)
        && !element.around().equals(Gate.EVERYWHERE)
        && !around.isEmpty()
        && around.minus(element.declared()).isEmpty();
  }

  /** Returns where what encloses an element exists, on the supported targets if it does. */
  private static Gate around(Program program, GatedElement element) {
    Gate here = element.around().and(program.supported().targets());
    return here.isEmpty() ? element.around() : here;
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
      dead(program, variant.name(), "no target that other variants leave", variant.origin());
    }
  }

  private void dead(Program program, String name, Object gate, Origin origin) {
    report.add(Message.DEAD_GATE, origin, name, gate, program.supported().targets());
  }
}
