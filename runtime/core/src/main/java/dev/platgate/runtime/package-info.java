/**
 * The services an application binds through generated registries, and their portable variants.
 * Nothing in here needs a native library of its own.
 */
package dev.platgate.runtime;
