package dev.platgate.maven.verify;

import dev.platgate.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a verification is made, as the user says it.
 *
 * @param target the target that the artifacts are for; absent if that does not matter
 * @param absent the patterns of what must not be in them
 * @param allow the known findings, each as {@code Kind:path} with wildcards
 * @param pageSize the largest page size in bytes of a kernel on which they must run; absent for
 *     that of the target
 * @param dangling whether references to classes that are nowhere are looked for: {@code true},
 *     {@code false} or {@code auto}
 */
public record Settings(
    Optional<Target> target,
    List<String> absent,
    List<String> allow,
    OptionalLong pageSize,
    String dangling) {}
