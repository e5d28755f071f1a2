package dev.platgate.maven.binary;

/**
 * Counts the dynamic symbols of an ELF file, which only its hash tables know. See "Hash Table" in
 * the System V gABI, and the description of {@code DT_GNU_HASH} on the list of that ABI.
 */
final class ElfSymbolCount {
  private static final int EM_S390 = 22;
  private static final int EM_ALPHA = 0x9026;

  private final ElfHeader header;
  private final Bytes bytes;
  private final Segments segments;

  ElfSymbolCount(ElfHeader header, Segments segments) {
    this.header = header;
    this.bytes = header.bytes();
    this.segments = segments;
  }

  /** Returns {@code nchain}, whose words have 64 bits on IBM Z and Alpha only. */
  long ofHash(long address) throws MalformedFileException {
    boolean wide =
        header.bits() == 64 && (header.machine() == EM_S390 || header.machine() == EM_ALPHA);
    int bits = wide ? 64 : 32;
    long start = segments.require(address, bits / 4, "DT_HASH");
    return within(start, bytes.word(bits, start + bits / 8, "nchain"));
  }

  /** Returns the end of the chain of the last bucket. */
  long ofGnuHash(long address) throws MalformedFileException {
    long start = segments.require(address, 16, "DT_GNU_HASH");
    long buckets = bytes.u32(start, "nbuckets");
    long first = within(start, bytes.u32(start + 4, "symoffset"));
    long bloom = bytes.u32(start + 8, "bloom_size");
    long table = start + 16 + bloom * (header.bits() / 8);
    bytes.require(table, buckets * 4, "the buckets of DT_GNU_HASH");
    long last = 0;
    for (long i = 0; i < buckets; i++) {
      last = Math.max(last, bytes.u32(table + i * 4, "a bucket"));
    }
    if (last < first) {
      return first;
    }
    long chains = table + buckets * 4;
    while ((bytes.u32(chains + (last - first) * 4, "a chain of DT_GNU_HASH") & 1) == 0) {
      last++;
    }
    return last + 1;
  }

  private long within(long offset, long count) throws MalformedFileException {
    if (count < 0 || count > bytes.size()) {
      throw bytes.malformed(
          offset, "a hash table says that there are " + Long.toUnsignedString(count) + " symbols");
    }
    return count;
  }
}
