package dev.platgate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Asks for registries: for each service, a class {@code Global<Service>} is generated in the
 * package of the annotated element, bound to the variant of the target that is being built.
 *
 * <p>Libraries offer variants; only the application selects, so this annotation belongs there.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@java.lang.annotation.Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface PlatformRegistry {
  /**
   * The services, interfaces marked with {@link PlatformService}.
   *
   * @return at least one service
   */
  Class<?>[] value();

  /**
   * Variants that are not part of this compilation but of its class path. The variants among the
   * sources count in any case.
   *
   * @return the classes, each with a gate of its own; none when left out
   */
  Class<?>[] variants() default {};
}
