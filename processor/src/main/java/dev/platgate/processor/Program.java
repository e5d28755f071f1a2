package dev.platgate.processor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sources of one compilation say about platforms.
 *
 * @param supported the supported targets
 * @param gated the types and packages with gates of their own
 * @param dependencies the third-party modules that some targets lack
 * @param offers the classes that offer to serve
 * @param registries the registries that were asked for, sorted by name
 * @param hasErrors whether a class extends or implements a type that does not exist, or not yet
 */
record Program(
    Supported supported,
    List<GatedElement> gated,
    List<Dependency> dependencies,
    Offers offers,
    List<Registry> registries,
    boolean hasErrors) {

  Program {
    registries = registries.stream().sorted(Comparator.comparing(Registry::qualifiedName)).toList();
  }

  List<Registry> validRegistries() {
    return registries.stream().filter(Registry::isValid).toList();
  }

  /** Returns the classes that offer to serve, sorted by name. */
  List<Variant> variants() {
    return offers.all();
  }

  /** Returns the classes that are to serve: abstract bases of others are not among them. */
  List<Variant> variantsOf(String service) {
    return offers.of(service);
  }

  /** Returns the supported targets on which a class serves, its {@code @Otherwise} resolved. */
  Gate claim(Variant variant, String service) {
    Gate claim = variant.gate().and(supported.targets());
    return variant.otherwise() ? claim.minus(offers.claimed(service)) : claim;
  }

  /** Returns the gates of all elements: an {@code @Otherwise} class exists where it serves. */
  Gates gates() {
    Map<String, Gate> otherwise = new HashMap<>();
    for (Variant variant : variants()) {
      if (variant.otherwise()) {
        Gate gate =
            variant.services().stream()
                .map(service -> claim(variant, service))
                .reduce(Gate.NEVER, Gate::or);
        otherwise.put(variant.name(), gate);
      }
    }
    return new Gates(otherwise, dependencies);
  }
}
