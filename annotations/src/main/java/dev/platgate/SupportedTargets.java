package dev.platgate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Declares the finite set of targets a project is built for. Every check is made against all of
 * them in every compilation.
 *
 * <p>It applies to the whole compilation it stands in. Without it, all of {@link Target} counts.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@java.lang.annotation.Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface SupportedTargets {
  /**
   * The targets.
   *
   * @return at least one target
   */
  Target[] value();
}
