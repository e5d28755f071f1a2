/**
 * Allocates with mimalloc, which runs on every target for which LWJGL has natives. The variant is
 * not gated: the application gates its subclass.
 */
package dev.platgate.runtime.mimalloc;
