package dev.platgate.maven.program;

import dev.platgate.Target;
import java.util.List;
import java.util.Optional;

/**
 * A program and its gates, on all supported targets.
 *
 * @param base the target for which the class files that depend on the target were compiled
 * @param targets the supported targets in the order of the catalog
 * @param types the types that some target lacks, sorted by name
 * @param services the services whose registries the program has, sorted by name
 * @param dependencies the modules of others that have gates, sorted by name
 * @param units the source files that are compiled anew for each target, relative to their source
 *     folders, with slashes, sorted
 * @param foreignUses the uses of constants of a target that other modules were compiled with
 * @param classes the binary names of all class files that the compile wrote, sorted
 */
public record Program(
    Target base,
    List<Target> targets,
    List<GatedType> types,
    List<Service> services,
    List<GatedDependency> dependencies,
    List<String> units,
    List<ForeignUse> foreignUses,
    List<String> classes) {

  /**
   * Returns a type that some target lacks.
   *
   * @param name its binary name
   * @return the type; absent if it is on all targets, or is none
   */
  public Optional<GatedType> type(String name) {
    return types.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
