package dev.platgate.examples.objectstore;

import dev.platgate.runtime.Allocator;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keeps objects in native memory, and drops the least recently used ones when they exceed the
 * capacity. Any number of threads may use it at once.
 *
 * <p>The lock guards the map alone and is never held while bytes are copied: a reader holds the
 * blob it reads, so that replacing, deleting or dropping the object frees the block after the last
 * reader is done. The capacity bounds the objects that can be read; uploads in progress and blocks
 * that only readers still hold come on top and show in the live counters.
 */
final class ObjectStore implements AutoCloseable {
  /** The most objects kept, whatever their size, because keys take space of the Java heap. */
  static final int MAX_OBJECTS = 1 << 17;

  private final BlobMemory memory;
  private final long capacity;
  private final long maxObjectSize;
  private final Map<String, Blob> objects = new LinkedHashMap<>(16, 0.75f, true);
  private long storedBytes;

  /** Creates an empty store. Sizes are in bytes; the limit of an object is within the capacity. */
  ObjectStore(Allocator allocator, long capacity, long maxObjectSize) {
    if (maxObjectSize < 0 || maxObjectSize > capacity) {
      throw new IllegalArgumentException(
          "object limit " + maxObjectSize + " is not within the capacity " + capacity);
    }
    this.memory = new BlobMemory(allocator);
    this.capacity = capacity;
    this.maxObjectSize = maxObjectSize;
  }

  /** Allocates a blob to be filled, put and closed by the caller. */
  Blob allocate(long size) throws ObjectTooLargeException, InsufficientStorageException {
    if (size > maxObjectSize) {
      throw new ObjectTooLargeException(size, maxObjectSize);
    }
    return memory.allocate(size);
  }

  /**
   * Stores a blob that will not be written any more, in place of the object of that key.
   *
   * @return whether there was none
   */
  synchronized boolean put(String key, Blob blob) {
    blob.retain();
    Blob replaced = objects.put(key, blob);
    storedBytes += blob.size();
    if (replaced != null) {
      drop(replaced);
    }
    Iterator<Blob> leastRecentlyUsedFirst = objects.values().iterator();
    while (storedBytes > capacity || objects.size() > MAX_OBJECTS) {
      Blob victim = leastRecentlyUsedFirst.next();
      leastRecentlyUsedFirst.remove();
      drop(victim);
    }
    return replaced == null;
  }

  /** Returns the object for the caller to read and close, which counts as a use of it. */
  synchronized Optional<Blob> get(String key) {
    Optional<Blob> blob = Optional.ofNullable(objects.get(key));
    blob.ifPresent(Blob::retain);
    return blob;
  }

  /** Returns the size of an object in bytes, which counts as a use of it. */
  synchronized OptionalLong head(String key) {
    Blob blob = objects.get(key);
    return blob == null ? OptionalLong.empty() : OptionalLong.of(blob.size());
  }

  /** Removes an object and tells whether there was one. */
  synchronized boolean delete(String key) {
    Blob blob = objects.remove(key);
    if (blob != null) {
      drop(blob);
    }
    return blob != null;
  }

  /** Returns all objects by ascending key. */
  List<StoredObject> list() {
    return entries().stream().sorted(Comparator.comparing(StoredObject::key)).toList();
  }

  /** Returns the size of the largest object the store takes, in bytes. */
  long maxObjectSize() {
    return maxObjectSize;
  }

  synchronized int count() {
    return objects.size();
  }

  /** Returns how many blocks are not free, those of readers and unfinished uploads included. */
  long liveBlocks() {
    return memory.liveBlocks();
  }

  /** Returns the bytes in all blocks that are not free. */
  long liveBytes() {
    return memory.liveBytes();
  }

  /** Removes all objects. */
  @Override
  public synchronized void close() {
    objects.values().forEach(this::drop);
    objects.clear();
  }

  private synchronized List<StoredObject> entries() {
    return objects.entrySet().stream()
        .map(entry -> new StoredObject(entry.getKey(), entry.getValue().size()))
        .toList();
  }

  private void drop(Blob blob) {
    storedBytes -= blob.size();
    blob.close();
  }
}
