/**
 * Walks a jar or a folder, and the archives within it, and hands every entry to a visitor. It holds
 * nothing to be true that a file says about itself, writes nothing to disk, and tells the visitor
 * of whatever is wrong.
 */
package dev.platgate.maven.archive;
