package dev.platgate.processor;

import javax.annotation.processing.ProcessingEnvironment;

/** Runs all checks of declarations; each collects what it finds, none stops another. */
final class ProgramChecker {
  private final GateChecker gates;
  private final VariantChecker variants;
  private final CoverageChecker coverage;

  ProgramChecker(ProcessingEnvironment environment, Report report) {
    gates = new GateChecker(report);
    variants =
        new VariantChecker(environment.getElementUtils(), environment.getTypeUtils(), report);
    coverage = new CoverageChecker(environment.getElementUtils(), report);
  }

  void check(Program program) {
    gates.check(program);
    variants.check(program);
    coverage.check(program);
  }
}
