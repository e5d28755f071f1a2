/**
 * The condition language of {@code @Platform(cfg = "...")}: Rust's {@code cfg} predicates, parsed
 * into an expression tree. It knows the catalog of targets and nothing of annotation processing.
 */
package dev.platgate.processor.cfg;
