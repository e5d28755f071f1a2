/**
 * Builds a project with results shared through a server. The configuration is what the
 * documentation says.
 */
package dev.platgate.maven.cache;
