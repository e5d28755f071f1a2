/**
 * Proves what is absent from finished artifacts: each kind of entry has an inspector, and what they
 * find is collected in a stable order. What cannot be read is a finding, since nothing is proved of
 * it.
 */
package dev.platgate.maven.verify;
