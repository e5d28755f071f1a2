package dev.platgate.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes that offer to serve, by what they serve: programs have thousands of either. */
final class Offers {
  private final List<Variant> all;
  private final Set<String> extended = new HashSet<>();
  private final Map<String, List<Variant>> byService = new HashMap<>();
  private final Map<String, Gate> claimed = new HashMap<>();

  private Offers(Collection<Variant> variants) {
    all = variants.stream().sorted(Comparator.comparing(Variant::name)).toList();
    for (Variant variant : all) {
      variant.superclasses().stream()
          .filter(name -> !name.equals(variant.name()))
          .forEach(extended::add);
    }
    for (Variant variant : all) {
      if (!isBase(variant)) {
        variant.services().forEach(service -> add(service, variant));
      }
    }
  }

  static Offers of(Collection<Variant> variants) {
    return new Offers(variants);
  }

  /** Returns all, sorted by name. */
  List<Variant> all() {
    return all;
  }

  /** Tells whether a class is the abstract base of another that offers to serve. */
  boolean isBase(Variant variant) {
    return variant.isAbstract() && extended.contains(variant.name());
  }

  /** Returns those that are to serve, sorted by name; bases of others are not among them. */
  List<Variant> of(String service) {
    return byService.getOrDefault(service, List.of());
  }

  /** Returns the targets that leave nothing for {@code @Otherwise}. */
  Gate claimed(String service) {
    return claimed.getOrDefault(service, Gate.NEVER);
  }

  private void add(String service, Variant variant) {
    byService.computeIfAbsent(service, unused -> new ArrayList<>()).add(variant);
    if (!variant.otherwise()) {
      claimed.merge(service, variant.gate(), Gate::or);
    }
  }
}
