/**
 * Opens native libraries and links their functions, by the means of the running Java virtual
 * machine. The package is not exported.
 */
package dev.platgate.runtime.link;
