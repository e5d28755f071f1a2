/**
 * Allocates with jemalloc and profiles its heap, on Linux with glibc on 64-bit x86 only. jemalloc
 * is built for a page size, and refuses kernels with larger pages.
 */
package dev.platgate.runtime.jemalloc;
