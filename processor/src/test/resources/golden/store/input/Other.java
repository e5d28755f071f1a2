package com.example.store;

/** Also deletes. */
public interface Other {
  /** Deletes a key. */
  void delete(String key);
}
