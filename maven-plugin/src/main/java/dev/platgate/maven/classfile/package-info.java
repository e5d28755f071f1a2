/**
 * Reads what a class file names: classes, modules and strings, and the member that names them. It
 * reads class files of every version, and is safe on hostile ones.
 */
package dev.platgate.maven.classfile;
