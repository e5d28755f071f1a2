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
    for (Registry registry : program.validRegistries()) {
      List<Variant> variants = program.variantsOf(registry.service());
      ambiguous(program, registry.service(), variants);
      missing(program, registry, variants);
    }
    secondOtherwise(program);
  }

  private void secondOtherwise(Program program) {
    List<Variant> all = program.variants().stream().filter(Variant::otherwise).toList();
    for (int i = 0; i < all.size(); i++) {
      for (Variant second : all.subList(i + 1, all.size())) {
        for (String service : second.services()) {
          if (all.get(i).serves(service)) {
            both(Message.SECOND_OTHERWISE, all.get(i), second, service, "");
          }
        }
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
          both(Message.AMBIGUOUS_VARIANT, first, second, service, meeting.toString());
        }
      }
    }
  }

  private void both(Message message, Variant first, Variant second, String service, String where) {
    for (Variant each : List.of(first, second)) {
      report.add(message, each.origin(), first.name(), second.name(), service, where);
    }
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
          missing.toString(),
          describe(program, service, variants));
    }
  }

  private Gate gate(Program program, String name) {
    TypeElement type = elements.getTypeElement(name);
    return type == null ? Gate.EVERYWHERE : program.gates().at(type);
  }

  private String describe(Program program, String service, List<Variant> variants) {
    return variants.isEmpty()
        ? "none"
        : variants.stream()
            .map(each -> each.name() + " on " + report.wording().list(program.claim(each, service)))
            .collect(Collectors.joining("; "));
  }
}
