package dev.platgate.maven.program;

import dev.platgate.Target;
import java.util.List;
import java.util.Set;

/**
 * A module of others that has a gate, even if no supported target lacks it.
 *
 * @param module its group and artifact, such as {@code org.lwjgl:lwjgl-jemalloc}
 * @param packages the packages that it contains, subpackages not included
 * @param targets the supported targets on whose run-time class path it may be
 */
public record GatedDependency(String module, List<String> packages, Set<Target> targets) {}
