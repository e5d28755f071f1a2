package dev.platgate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Gates the packages of a third-party module: they may only be used where the module is on the
 * run-time class path. It is the equivalent of Cargo's {@code [target.'cfg(…)'.dependencies]}.
 *
 * <pre>{@code
 * @PlatformDependency(
 *     module = "org.lwjgl:lwjgl-jemalloc",
 *     packages = "org.lwjgl.system.jemalloc",
 *     on = @Platform.Match(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64))
 * package com.example.store;
 * }</pre>
 *
 * <p>The module is on the compile class path of every target, so that code which uses it is checked
 * whatever is built; the build leaves it out of the run-time class path elsewhere, in Maven with
 * the scope {@code provided}.
 *
 * <p>It applies to the compilation it stands in, and is not in its class files, which would name
 * the module on all targets. {@link #on()} and {@link #cfg()} are combined with AND; without either
 * the module is there on every target.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@java.lang.annotation.Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(PlatformDependency.AllOf.class)
public @interface PlatformDependency {
  /**
   * The coordinates of the module.
   *
   * @return group and artifact, joined by a colon: {@code "org.lwjgl:lwjgl-jemalloc"}
   */
  String module();

  /**
   * The packages of the module, each by its full name: packages below one are not included.
   *
   * @return packages that have classes on the compile class path; none when left out, for a module
   *     that has natives alone
   */
  String[] packages() default {};

  /**
   * Where the module is on the run-time class path.
   *
   * @return the alternatives; every target when left out
   */
  Platform.Match[] on() default {};

  /**
   * Where the module is on the run-time class path, in the language of {@link Platform#cfg()}.
   *
   * @return the condition; always true when left out
   */
  String cfg() default "";

  /**
   * Holds repeated declarations, all of which apply. The compiler writes it.
   *
   * @since 0.1.0
   */
  @Documented
  @Retention(RetentionPolicy.SOURCE)
  @java.lang.annotation.Target({ElementType.PACKAGE, ElementType.TYPE})
  @interface AllOf {
    /**
     * The declarations.
     *
     * @return the modules
     */
    PlatformDependency[] value();
  }
}
