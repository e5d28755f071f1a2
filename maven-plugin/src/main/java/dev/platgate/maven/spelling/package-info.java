/**
 * How the build tools and libraries of others spell a target. What they do not publish for a target
 * has no spelling, so that a build for it fails instead of taking the natives of another.
 */
package dev.platgate.maven.spelling;
