package com.example.store;

import dev.platgate.Platform;
import java.util.List;
import java.util.Map;

/** Keeps nothing. */
@Platform
public class OnlyStore implements Store {
  @Override
  public void delete(String key) {}

  @Override
  public long put(String key, byte... values) {
    return 0;
  }

  @Override
  public <T extends Number & Comparable<T>, X extends Exception> Map<String, ? super T> map(
      List<? extends T> values, int[][] table) {
    return Map.of();
  }

  @Override
  @Deprecated
  public int old() {
    return 0;
  }
}
