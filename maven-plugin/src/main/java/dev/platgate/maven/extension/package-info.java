/**
 * The plugin as a core extension in {@code .mvn/extensions.xml}: it sets the properties of the
 * target before Maven reads a POM. Only then may the classifier of a dependency be one of them.
 */
package dev.platgate.maven.extension;
