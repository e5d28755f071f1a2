/**
 * Names that users type and nothing has. The errors say which names there are that look like them.
 */
package dev.platgate.maven.names;
