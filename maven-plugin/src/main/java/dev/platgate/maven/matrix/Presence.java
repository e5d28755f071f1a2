package dev.platgate.maven.matrix;

import dev.platgate.Target;
import java.util.List;
import java.util.Set;

/**
 * Something that is on some targets: a variant where it serves, a type, a module of others.
 *
 * @param name its full name
 * @param shortName its name where the rest is clear
 * @param targets the targets that it is on
 * @param notes what is to be said of it: the conditions on a type, the packages of a module
 */
record Presence(String name, String shortName, Set<Target> targets, List<String> notes) {}
