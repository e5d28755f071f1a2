/**
 * A library: where a program keeps its configuration, which each platform has a convention for. It
 * offers a variant of {@link dev.platgate.examples.library.ConfigDirectory} for each convention,
 * and selects none.
 *
 * <p>It is compiled with {@code -Aplatgate.emit=all} and without a target, into one jar that has
 * all variants. Their gates are in the class files, so that the compiler checks an application
 * against them.
 *
 * <p>No variant is {@link dev.platgate.Otherwise}: a convention belongs to platforms, and what is
 * left over has none.
 */
package dev.platgate.examples.library;
