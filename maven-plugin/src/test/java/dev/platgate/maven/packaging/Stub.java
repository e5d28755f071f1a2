package dev.platgate.maven.packaging;

import java.lang.reflect.Proxy;
import java.util.function.Function;

/** Stands for a part of Maven. */
final class Stub {
  private Stub() {}

  /** Returns an object whose methods all give what a function makes of their arguments. */
  static <T> T of(Class<T> type, Function<Object[], Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.apply(arguments)));
  }
}
