package dev.platgate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks the variant of a service that serves every supported target no other variant claims.
 *
 * <p>A service has at most one such variant. If the others claim everything, this one is never used
 * and the compiler says so.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@java.lang.annotation.Target(ElementType.TYPE)
public @interface Otherwise {}
