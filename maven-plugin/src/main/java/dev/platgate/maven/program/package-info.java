/**
 * What one compile with {@code -Aplatgate.emit=all} says of a program for all of its targets. The
 * processor writes it beside the class files.
 */
package dev.platgate.maven.program;
