/**
 * Native memory by the means of the running Java virtual machine, which differ between its
 * versions. It is not exported.
 */
package dev.platgate.runtime.memory;
