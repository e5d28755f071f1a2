package dev.platgate.maven.archive;

import java.util.Optional;

/**
 * What the directory of a zip file says of an entry.
 *
 * @param name its name
 * @param flags the general purpose bits
 * @param method how it is packed
 * @param crc the checksum of its content
 * @param packed its packed size in bytes
 * @param size its size in bytes
 * @param offset the offset of its local header in the source
 */
record Header(String name, int flags, int method, long crc, long packed, long size, long offset) {
  static final int STORED = 0;
  static final int DEFLATED = 8;
  private static final int ENCRYPTED = 0x2041;
  private static final int SIZES_FOLLOW = 0x0008;

  boolean isFolder() {
    return name.endsWith("/");
  }

  boolean sizesFollow(int localFlags) {
    return (localFlags & SIZES_FOLLOW) != 0;
  }

  boolean isEncrypted(int someFlags) {
    return (someFlags & ENCRYPTED) != 0;
  }

  /** Says why the content cannot be read, as far as the directory shows it. */
  Optional<String> unreadable(ArchiveLimits limits) {
    if (isEncrypted(flags)) {
      return Optional.of("is encrypted, so that it cannot be checked");
    }
    if (method != STORED && method != DEFLATED) {
      return Optional.of("is packed by method " + method + ", which Java does not read");
    }
    if (method == STORED && packed != size) {
      return Optional.of(
          "is not packed and yet has two sizes, " + packed + " and " + size + " bytes");
    }
    if (size > limits.entryBytes()) {
      return Optional.of(
          "claims " + size + " bytes, more than the limit of " + limits.entryBytes());
    }
    if (limits.isBomb(size, packed)) {
      return Optional.of("claims " + size + " bytes from " + packed + ": it looks like a zip bomb");
    }
    if (isFolder() && size > 0) {
      return Optional.of("is a folder with content");
    }
    return Optional.empty();
  }
}
