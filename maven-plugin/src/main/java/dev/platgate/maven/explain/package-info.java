/**
 * Says why a class is, or is not, on a target. It reads what the processor wrote of the program and
 * the class files of all targets.
 */
package dev.platgate.maven.explain;
