package dev.platgate.maven.program;

import dev.platgate.Target;
import java.util.List;
import java.util.Set;

/**
 * A type that some target lacks.
 *
 * @param name its binary name, such as {@code com.example.Outer$Inner}
 * @param targets the supported targets on which it exists
 * @param conditions what is written on it and on what encloses it, outermost first; all must hold
 */
public record GatedType(String name, Set<Target> targets, List<Condition> conditions) {}
