package dev.platgate.maven.tree;

import dev.platgate.Target;
import java.util.List;

/**
 * Where an item is.
 *
 * @param lines the answer for people
 * @param present the targets asked about that have it
 * @param absent the targets asked about that lack it
 * @param unknown the targets asked about that may have it as a class of a dependency
 */
public record Answer(
    List<String> lines, List<Target> present, List<Target> absent, List<Target> unknown) {}
