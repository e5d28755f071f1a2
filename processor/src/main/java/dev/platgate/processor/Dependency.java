package dev.platgate.processor;

import java.util.List;

/**
 * A third-party module that is not on the run-time class path of every target.
 *
 * @param module its group and artifact, joined by a colon
 * @param packages the qualified names of its packages
 * @param gate the targets on which it is there
 * @param origin where it is declared
 */
record Dependency(String module, List<String> packages, Gate gate, Origin origin) {}
