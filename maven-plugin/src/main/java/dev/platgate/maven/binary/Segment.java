package dev.platgate.maven.binary;

/**
 * A range of a file that is loaded to memory.
 *
 * @param address where it is loaded
 * @param offset where it begins in the file
 * @param size its size in the file, in bytes
 * @param executable whether it may contain code
 */
record Segment(long address, long offset, long size, boolean executable) {

  /** Tells whether some bytes of memory come from this range of the file. */
  boolean contains(long place, long length) {
    long distance = place - address;
    return distance >= 0 && place >= address && length <= size && distance <= size - length;
  }
}
