/**
 * The goals of the Maven plugin. What they do stands in the packages below; a goal reads its
 * parameters, calls it and writes what comes back.
 */
package dev.platgate.maven;
