package dev.platgate.maven.verify;

import dev.platgate.maven.binary.Allocator;
import java.util.Optional;

/**
 * Something that must not be in an artifact. Classes have internal names, with slashes. Each kind
 * says what it matches; it matches nothing else.
 */
interface Absence {

  /** Tells whether it is a class. */
  default boolean isClass(String name) {
    return false;
  }

  /** Tells whether it is a file, by its path below the folder of classes. */
  default boolean isFile(String path) {
    return false;
  }

  /** Tells whether a text names it. */
  default boolean isIn(String text) {
    return false;
  }

  /** Tells whether it is a module. */
  default boolean isModule(Module module) {
    return false;
  }

  /** Tells whether it is a module of which a jar may have the name. */
  default boolean isJar(JarName jar) {
    return false;
  }

  /** Tells whether it is a memory allocator. */
  default boolean isAllocator(Allocator allocator) {
    return false;
  }

  /**
   * Returns a segment that stands by itself in all names of classes, paths and texts that it
   * matches, such as the simple name of a class; empty if it matches none of these, and absent if
   * there is no such segment.
   */
  Optional<String> segment();

  /** Returns why it must be absent, in a clause such as {@code "jemalloc" must be absent}. */
  String reason();
}
