/**
 * What the goals find, and the texts in which they report it: for a person, for a program, and for
 * services that read SARIF. Names out of archives are hostile until they are written here.
 */
package dev.platgate.maven.report;
