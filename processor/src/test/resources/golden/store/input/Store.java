package com.example.store;

import dev.platgate.PlatformService;
import java.util.List;
import java.util.Map;

/** Keeps values, with every kind of method an interface can have. */
@PlatformService
public interface Store extends Base<String>, Other {
  /** Puts values. */
  long put(String key, byte... values);

  /** Maps values. */
  <T extends Number & Comparable<T>, X extends Exception> Map<String, ? super T> map(
      List<? extends T> values, int[][] table) throws X;

  /** Puts lists. */
  @SuppressWarnings("unchecked")
  default <T> int putAll(List<T>... lists) {
    return lists.length;
  }

  /** Does nothing. */
  default void flush() {}

  /** Takes what is named like the field of the registry. */
  default void take(int INSTANCE) {}

  /**
   * Is old.
   *
   * @deprecated it is old
   */
  @Deprecated
  int old();

  /** Stays with the interface. */
  static int version() {
    return 1;
  }

  @Override
  String toString();
}
