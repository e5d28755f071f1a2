package dev.platgate.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Checks that each service has exactly one implementation on each supported target. */
final class CoverageChecker {
  private final Elements elements;
  private final Report report;

  CoverageChecker(Elements elements, Report report) {
    this.elements = elements;
    this.report = report;
  }

  void check(Program program) {
    for (Registry registry : program.registries()) {
      List<Variant> variants = program.variantsOf(registry.service());
      ambiguous(program, registry.service(), variants);
      missing(program, registry, variants);
    }
    secondOtherwise(program);
  }

  private void secondOtherwise(Program program) {
    for (Variant variant : program.variants()) {
      for (String service : variant.services()) {
        program.variantsOf(service).stream()
            .filter(other -> other.otherwise() && variant.otherwise() && !variant.isAbstract())
            .filter(other -> other.name().compareTo(variant.name()) < 0)
            .forEach(
                other -> {
                  both(Message.SECOND_OTHERWISE, other, variant, service);
                });
      }
    }
  }

  private void ambiguous(Program program, String service, List<Variant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size(); j++) {
        Variant first = variants.get(i);
        Variant second = variants.get(j);
        Gate meeting = program.claim(first, service).and(program.claim(second, service));
        boolean reported = first.otherwise() && second.otherwise();
        if (!reported && !meeting.isEmpty()) {
          both(Message.AMBIGUOUS_VARIANT, first, second, service, meeting);
        }
      }
    }
  }

  private void both(Message message, Variant first, Variant second, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = first.name();
    arguments[1] = second.name();
    System.arraycopy(more, 0, arguments, 2, more.length);
    report.add(message, first.origin(), arguments);
    report.add(message, second.origin(), arguments);
  }

  private void missing(Program program, Registry registry, List<Variant> variants) {
    String service = registry.service();
    Gate uncovered = program.supported().targets();
    for (Variant variant : variants) {
      uncovered = uncovered.minus(program.claim(variant, service));
    }
    Optional<Gate> fallback = registry.unsupported().map(name -> gate(program, name));
    Gate missing = uncovered.minus(fallback.orElse(Gate.NEVER));
    if (!missing.isEmpty()) {
      report.add(
          Message.MISSING_VARIANT,
          registry.origin(),
          service,
          missing,
          describe(program, service, variants));
    }
  }

  private Gate gate(Program program, String name) {
    TypeElement type = elements.getTypeElement(name);
    return type == null ? Gate.EVERYWHERE : program.gates().at(type);
  }

  private static String describe(Program program, String service, List<Variant> variants) {
    return variants.isEmpty()
        ? "none"
        : variants.stream()
            .map(each -> each.name() + " on " + program.claim(each, service).summary())
            .collect(Collectors.joining("; "));
  }
}
