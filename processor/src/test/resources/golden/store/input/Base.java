package com.example.store;

import java.io.IOException;

/** What several services share. */
public interface Base<K extends Comparable<K>> {
  /** Deletes a key. */
  void delete(K key) throws IOException;
}
