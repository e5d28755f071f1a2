package dev.platgate.processor;

import dev.platgate.Target;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Gates gates = program.gates();
    for (Registry registry : program.validRegistries()) {
      List<Variant> variants = program.variantsOf(registry.service());
      ambiguous(program, registry.service(), variants);
      missing(program, registry, variants, gates);
    }
    secondOtherwise(program);
  }

  private void secondOtherwise(Program program) {
    Map<String, Variant> first = new HashMap<>();
    for (Variant variant : program.variants()) {
      for (String service : variant.otherwise() ? variant.services() : Set.<String>of()) {
        Variant known = first.putIfAbsent(service, variant);
        if (known != null) {
          both(Message.SECOND_OTHERWISE, known, variant, service, "");
        }
      }
    }
  }

  /** Reports a variant once with each that has a target first: not every pair, when many meet. */
  private void ambiguous(Program program, String service, List<Variant> variants) {
    Map<Target, Variant> first = new EnumMap<>(Target.class);
    for (Variant variant : variants) {
      if (variant.otherwise()) {
        continue;
      }
      Gate claim = program.claim(variant, service);
      Set<Variant> met = new LinkedHashSet<>();
      for (Target target : claim.targets()) {
        Variant known = first.putIfAbsent(target, variant);
        if (known != null) {
          met.add(known);
        }
      }
      for (Variant known : met) {
        Gate meeting = claim.and(program.claim(known, service));
        both(Message.AMBIGUOUS_VARIANT, known, variant, service, meeting.toString());
      }
    }
  }

  private void both(Message message, Variant first, Variant second, String service, String where) {
    for (Variant each : List.of(first, second)) {
      report.add(message, each.origin(), first.name(), second.name(), service, where);
    }
  }

  private void missing(Program program, Registry registry, List<Variant> variants, Gates gates) {
    String service = registry.service();
    Gate uncovered = program.supported().targets();
    for (Variant variant : variants) {
      uncovered = uncovered.minus(program.claim(variant, service));
    }
    Optional<Gate> fallback = registry.unsupported().map(name -> gate(gates, name));
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

  private Gate gate(Gates gates, String name) {
    TypeElement type = elements.getTypeElement(name);
    return type == null ? Gate.EVERYWHERE : gates.at(type);
  }

  private String describe(Program program, String service, List<Variant> variants) {
    return variants.isEmpty()
        ? "none here; @PlatformRegistry(variants = ...) names those of dependencies"
        : variants.stream()
            .map(each -> each.name() + " on " + report.wording().list(program.claim(each, service)))
            .collect(Collectors.joining("; "));
  }
}
