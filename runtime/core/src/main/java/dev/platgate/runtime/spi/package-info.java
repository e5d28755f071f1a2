/**
 * What the authors of a variant share: the rules of {@link dev.platgate.runtime.Allocator} and the
 * loading of libraries. Programs that only allocate need none of it.
 */
package dev.platgate.runtime.spi;
