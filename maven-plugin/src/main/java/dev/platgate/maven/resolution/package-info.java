/** Reads from Maven what the dependencies of a project are, with all ways by which each comes. */
package dev.platgate.maven.resolution;
