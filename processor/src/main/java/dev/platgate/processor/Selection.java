package dev.platgate.processor;

import dev.platgate.Target;
import java.util.Optional;

/**
 * What a registry is bound to.
 *
 * @param registry the registry
 * @param target the target that is built
 * @param variant the qualified name of the class that serves there
 */
record Selection(Registry registry, Target target, String variant) {

  /** Selects in a program that has been checked: some class serves on each supported target. */
  static Selection of(Program program, Registry registry, Target target) {
    Optional<String> variant =
        program.variantsOf(registry.service()).stream()
            .filter(each -> program.claim(each, registry.service()).contains(target))
            .map(Variant::name)
            .findFirst();
    return new Selection(registry, target, variant.or(registry::unsupported).orElseThrow());
  }
}
