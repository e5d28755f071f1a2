package dev.platgate.maven.classfile;

import java.util.Optional;

/**
 * A string that a class contains as a constant or as a value in an annotation.
 *
 * @param value the string
 * @param member the first member seen to use it; absent if none does
 */
public record StringConstant(String value, Optional<Member> member) {}
