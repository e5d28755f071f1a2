package dev.platgate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Gates a type or a package: it exists only on the targets that match.
 *
 * <p>Members are combined with AND, the values inside a member with OR, and repeated annotations
 * with OR. A member that is left out matches everything; one that is explicitly empty is an error,
 * because nobody can say what it would mean. {@code @Platform} alone means everywhere. The gates of
 * enclosing types and of the package apply as well: an inner gate narrows them.
 *
 * <p>On an annotation type it makes an alias, which gates the types and packages that it marks:
 *
 * <pre>{@code
 * @Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
 * public @interface LinuxServer {}
 * }</pre>
 *
 * <p>Aliases are combined with AND, with each other and with {@code @Platform} beside them.
 *
 * <pre>{@code
 * @Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
 * public final class ServerAllocator extends JemallocAllocator {}
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@java.lang.annotation.Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Platform.AnyOf.class)
public @interface Platform {
  /**
   * The operating systems, any of which matches.
   *
   * @return the alternatives; every operating system when left out
   */
  Os[] os() default {};

  /**
   * The C libraries or ABIs, any of which matches.
   *
   * @return the alternatives; every environment when left out
   */
  Env[] env() default {};

  /**
   * The architectures, any of which matches.
   *
   * @return the alternatives; every architecture when left out
   */
  Arch[] arch() default {};

  /**
   * What is taken away again: a target that any of these matches is not part of the gate.
   *
   * @return the exceptions; none when left out
   */
  Match[] not() default {};

  /**
   * A condition in the language of Rust's {@code cfg}, such as {@code all(unix, not(target_env =
   * "musl"))}, so that one can be carried over literally. It knows {@code all}, {@code any}, {@code
   * not}, {@code true}, {@code false}, {@code unix}, {@code windows}, and {@code target_os}, {@code
   * target_env}, {@code target_arch}, {@code target_family}, {@code target_pointer_width} and
   * {@code target_endian} with a value in quotes.
   *
   * @return the condition; always true when left out
   */
  String cfg() default "";

  /**
   * A set of targets, for use inside other annotations.
   *
   * @since 0.1.0
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @java.lang.annotation.Target({})
  @interface Match {
    /**
     * The operating systems, any of which matches.
     *
     * @return the alternatives; every operating system when left out
     */
    Os[] os() default {};

    /**
     * The C libraries or ABIs, any of which matches.
     *
     * @return the alternatives; every environment when left out
     */
    Env[] env() default {};

    /**
     * The architectures, any of which matches.
     *
     * @return the alternatives; every architecture when left out
     */
    Arch[] arch() default {};
  }

  /**
   * Holds repeated gates, of which any may match. The compiler writes it.
   *
   * @since 0.1.0
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @java.lang.annotation.Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface AnyOf {
    /**
     * The gates.
     *
     * @return the alternatives
     */
    Platform[] value();
  }
}
