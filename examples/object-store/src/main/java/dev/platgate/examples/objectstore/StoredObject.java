package dev.platgate.examples.objectstore;

/** An object in a listing; the size is in bytes. */
record StoredObject(String key, long size) {}
