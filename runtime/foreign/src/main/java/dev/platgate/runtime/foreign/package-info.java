/**
 * Arenas of {@code java.lang.foreign} whose memory comes from an allocator. The artifact needs Java
 * 22.
 */
package dev.platgate.runtime.foreign;
