package dev.platgate.maven.classfile;

import java.util.Optional;

/**
 * A class that another one names.
 *
 * @param name its internal name, such as {@code com/example/Outer$Inner}; of an array, that of its
 *     elements
 * @param metadata whether it is named only as enclosing, nested, nest mate or permitted subclass;
 *     that makes no JVM load it while the class runs, and an ungated class names its gated nested
 *     class so
 * @param member the first member seen to name it; absent if it is the class itself, or one of its
 *     attributes
 */
public record ClassReference(String name, boolean metadata, Optional<Member> member) {}
