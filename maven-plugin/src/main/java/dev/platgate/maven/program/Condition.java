package dev.platgate.maven.program;

/**
 * A condition on an element.
 *
 * @param element the qualified name of the package or type that it is written on, of the annotation
 *     type where that is an alias or {@code @Otherwise}, or of the service of a class that is
 *     generated
 * @param expression the condition in the language of {@code cfg}, which {@link
 *     dev.platgate.processor.cfg.CfgParser} reads
 */
public record Condition(String element, String expression) {}
