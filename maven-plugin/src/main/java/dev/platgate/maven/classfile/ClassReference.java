package dev.platgate.maven.classfile;

import java.util.Optional;

/**
 * A class that another one names.
 *
 * @param name its internal name, such as {@code com/example/Outer$Inner}; of an array, that of its
 *     elements
 * @param use the strongest use that is made of it
 * @param member the first member seen to use it so; absent if it is the class itself, or one of its
 *     attributes
 */
public record ClassReference(String name, Use use, Optional<Member> member) {

  /** What a class is named for, the weakest use first. */
  public enum Use {
    /**
     * Only as enclosing, nested, nest mate or permitted subclass; that makes no JVM load it while
     * the class runs, and an ungated class names its gated nested class so.
     */
    METADATA,
    /**
     * As an annotation, or as a class or an enum in the value of one; a JVM goes on without it
     * where it is missing.
     */
    ANNOTATION,
    /** By code, or in the type of something. */
    CODE
  }
}
