/**
 * What the allocators of Platgate share: the rules of {@link dev.platgate.runtime.Allocator} and
 * the loading of libraries. It is exported to Platgate's own modules only.
 */
package dev.platgate.runtime.spi;
