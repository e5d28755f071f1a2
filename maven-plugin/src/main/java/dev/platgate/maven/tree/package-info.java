/**
 * Shows what is on a target as a tree: the modules of its run-time class path, the services and the
 * gated classes. An item can be followed up to the project, and its absence be asserted.
 */
package dev.platgate.maven.tree;
