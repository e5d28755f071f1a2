package dev.platgate.maven.matrix;

import dev.platgate.Target;
import java.util.List;
import java.util.Optional;

/**
 * A service and its variants.
 *
 * @param name the qualified name of the interface
 * @param shortName its name where the rest is clear
 * @param registry the qualified name of the registry
 * @param variants what serves, the rarest first
 */
record ServedService(String name, String shortName, String registry, List<Presence> variants) {

  /**
   * Returns what serves on a target.
   *
   * @param target the target
   * @return the variant; absent if the program names none
   */
  Optional<Presence> on(Target target) {
    return variants.stream().filter(each -> each.targets().contains(target)).findFirst();
  }
}
