package dev.platgate.maven.program;

/**
 * A use of the constants of a target that another module was compiled with: javac has inlined them,
 * and they are wrong for all other targets.
 *
 * @param unit the source file, relative to its source folder, with slashes
 * @param constants the qualified name of the class that has the constants
 */
public record ForeignUse(String unit, String constants) {}
