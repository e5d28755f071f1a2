/**
 * Packages the artifact of every target from one compile. What differs from target to target is
 * compiled anew; the rest is left out or taken as it is.
 */
package dev.platgate.maven.packaging;
