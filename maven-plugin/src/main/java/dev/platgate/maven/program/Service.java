package dev.platgate.maven.program;

import dev.platgate.Target;
import java.util.Map;

/**
 * A service and what serves.
 *
 * @param name the qualified name of the interface
 * @param registry the qualified name of the generated registry
 * @param variants the qualified name of the class that serves, for each supported target
 */
public record Service(String name, String registry, Map<Target, String> variants) {}
