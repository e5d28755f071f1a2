/**
 * What can be set with system properties. A property that is misspelt or has a wrong value is an
 * error. The package is not exported.
 */
package dev.platgate.runtime.settings;
