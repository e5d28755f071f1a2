package dev.platgate.maven.binary;

import java.util.List;
import java.util.OptionalLong;

/**
 * The proof that a memory allocator is inside a native.
 *
 * @param allocator the allocator
 * @param traces what proves it, in words, such as {@code "exports je_mallctl"}; never empty
 * @param pageSize the size in bytes of the largest pages for which the allocator was built; absent
 *     if it cannot be read with certainty
 */
public record AllocatorEvidence(Allocator allocator, List<String> traces, OptionalLong pageSize) {}
