package dev.platgate.processor;

import dev.platgate.Target;
import java.util.Optional;

/**
 * What a registry is bound to.
 *
 * @param registry the registry
 * @param target the target that is built
 * @param variant the qualified name of the class that serves there, absent in a program with errors
 * @param served the targets that have a variant
 */
record Selection(Registry registry, Target target, Optional<String> variant, Gate served) {

  /** Selects in a program that has been checked: some class serves on each supported target. */
  static Selection of(Program program, Registry registry, Target target) {
    String service = registry.service();
    Optional<String> claimed = Optional.empty();
    Gate served = Gate.NEVER;
    for (Variant variant : program.variantsOf(service)) {
      Gate claim = program.claim(variant, service);
      served = served.or(claim);
      claimed = claim.contains(target) ? Optional.of(variant.name()) : claimed;
    }
    return new Selection(registry, target, claimed.or(registry::unsupported), served);
  }

  /** Selects nothing in a program with errors: calls of the registry are not wrong, too. */
  static Selection none(Registry registry, Target target) {
    return new Selection(registry, target, Optional.empty(), Gate.NEVER);
  }

  /** Tells whether further variants cannot change the choice: their gates would overlap. */
  boolean isFinal(Program program) {
    return program.variantsOf(registry.service()).stream()
        .filter(each -> !each.otherwise())
        .anyMatch(each -> variant.equals(Optional.of(each.name())));
  }

  /** Tells whether the class that serves is to be generated. */
  boolean isStub() {
    return registry.hasStub() && variant.equals(Optional.of(registry.sibling(registry.stubName())));
  }
}
