package com.example.store;

import java.io.IOException;

/** What several services share. */
public interface Base<K extends Comparable<K>> {
  /** Deletes a key. */
  void delete(K key) throws IOException;

  /** Returns something of a type that is bounded by that of the interface. */
  default <L extends K> L same(L value) {
    return value;
  }
}
