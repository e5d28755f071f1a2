package dev.platgate.processor;

import java.util.List;

/**
 * A type or package with a gate of its own.
 *
 * @param name its qualified name
 * @param declared the gate written on it
 * @param claims the targets of each value and each alternative in it
 * @param around the gate of what encloses it
 * @param outer the qualified name of what encloses it
 * @param origin where it is declared
 */
record GatedElement(
    String name, Gate declared, List<Gate> claims, Gate around, String outer, Origin origin) {}
