/**
 * The part that needs javac: it checks every use of a gated class, and removes the class files of
 * excluded ones. It uses javac's public tree API only.
 */
package dev.platgate.processor.javac;
