package dev.platgate.maven.verify;

import dev.platgate.maven.binary.Allocator;
import java.util.Optional;

/** Something that must not be in an artifact. Classes have internal names, with slashes. */
interface Absence {

  /** Tells whether it is a class. */
  boolean isClass(String name);

  /** Tells whether it is a file, by its path below the folder of classes. */
  boolean isFile(String path);

  /** Tells whether a text names it. */
  boolean isIn(String text);

  /** Tells whether it is a module. */
  boolean isModule(Module module);

  /** Tells whether it is a module of which a jar may have the name. */
  boolean isJar(JarName jar);

  /** Tells whether it is a memory allocator. */
  boolean isAllocator(Allocator allocator);

  /**
   * Returns a segment that stands by itself in all names of classes, paths and texts that it
   * matches, such as the simple name of a class; empty if it matches none of these, and absent if
   * there is no such segment.
   */
  Optional<String> segment();

  /** Returns why it must be absent, in a clause such as {@code "jemalloc" must be absent}. */
  String reason();
}
