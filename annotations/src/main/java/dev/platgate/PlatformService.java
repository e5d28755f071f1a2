package dev.platgate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks an interface that must have exactly one implementation on every supported target.
 *
 * <p>A variant is a class gated with {@link Platform} or {@link Otherwise} that implements the
 * interface. Where variants are missing, or where two meet, the program does not compile.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@java.lang.annotation.Target(ElementType.TYPE)
public @interface PlatformService {
  /**
   * The class that serves where no variant does. It implements the service and has a public
   * constructor without parameters; or it is {@link Unsupported}, and such a class is generated.
   *
   * @return the class; {@code void.class}, the default, makes a missing variant a compile error
   */
  Class<?> unsupported() default void.class;
}
