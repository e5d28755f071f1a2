/**
 * Measures what Platgate costs a build. It generates a code base, and compiles it in turns with and
 * without Platgate.
 */
package dev.platgate.benchmarks;
