package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.report.Kind;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All classes of a class path, and what refers to them. Classes may come after what refers to them,
 * so the answer is known at the end; names are held once, and references as numbers.
 */
final class Closure {
  private record Provider(String path, String name) {}

  private final Set<String> systemPackages = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final BitSet present = new BitSet();
  private final List<String> referrers = new ArrayList<>();
  private final List<int[]> referred = new ArrayList<>();
  private final List<Provider> providers = new ArrayList<>();

  Closure() {
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      for (String name : module.descriptor().packages()) {
        systemPackages.add(name.replace('.', '/'));
      }
    }
  }

  /** Adds a class that is there. */
  void define(String name) {
    present.set(number(name));
  }

  /** Adds the classes to which the class at a path refers. */
  void refer(String path, Collection<String> classes) {
    int[] unknown =
        classes.stream()
            .filter(each -> !isOfSystem(each))
            .mapToInt(this::number)
            .filter(each -> !present.get(each))
            .toArray();
    if (unknown.length > 0) {
      referrers.add(path);
      referred.add(unknown);
    }
  }

  /** Adds a class that the service entry at a path names. */
  void provide(String path, String name) {
    if (!isOfSystem(name)) {
      providers.add(new Provider(path, name));
    }
  }

  /**
   * Reports providers of services that are nowhere.
   *
   * @param isKnown whether all of the class path was read; if not, another jar may have them
   */
  void reportProviders(boolean isKnown, Findings findings) {
    for (Provider each : providers) {
      Integer number = numbers.get(each.name());
      if (number == null || !present.get(number)) {
        findings.add(
            Kind.SERVICE_ENTRY,
            isKnown,
            each.path(),
            "names " + each.name().replace('/', '.'),
            "that class is nowhere in "
                + (isKnown ? "the artifact, so" : "it; if no other jar has it,")
                + " ServiceLoader will fail; remove the line, or add what has the class");
      }
    }
  }

  /**
   * Reports references to classes that are nowhere, once for each class that has some.
   *
   * @param target the target of the class path, if it has one
   */
  void reportDangling(Optional<Target> target, Findings findings) {
    for (int i = 0; i < referrers.size(); i++) {
      List<String> missing = new ArrayList<>();
      for (int number : referred.get(i)) {
        if (!present.get(number)) {
          missing.add(names.get(number).replace('/', '.'));
        }
      }
      if (!missing.isEmpty()) {
        findings.error(
            Kind.DANGLING_REFERENCE,
            referrers.get(i),
            "refers to " + Phrases.some(missing),
            "it is neither on the class path"
                + target.map(each -> " of " + each).orElse("")
                + " nor in the JDK, so using it throws NoClassDefFoundError; add its library, or"
                + " gate this class");
      }
    }
  }

  private boolean isOfSystem(String name) {
    int slash = name.lastIndexOf('/');
    // A later JDK than that of Maven may have more packages.
    return slash > 0
        && (name.startsWith("java/") || systemPackages.contains(name.substring(0, slash)));
  }

  private int number(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }
}
