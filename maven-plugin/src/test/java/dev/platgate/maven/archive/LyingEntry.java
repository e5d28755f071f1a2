package dev.platgate.maven.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** An entry of a {@link LyingZip}: true as it is created, and then changed at will. */
final class LyingEntry {
  String name;
  String localName;
  Charset charset = StandardCharsets.UTF_8;
  byte[] data;
  byte[] after = {};
  int flags;
  int localFlags;
  int method = Header.DEFLATED;
  int localMethod = Header.DEFLATED;
  long crc;
  long localCrc;
  long packed;
  long localPacked;
  long size;
  long localSize;
  int offset;
  boolean zip64;

  /** Whether the directory has it. */
  boolean listed = true;

  /** Whether its local header and content are there. */
  boolean local = true;

  /** The entry whose local header it claims for itself. */
  Optional<LyingEntry> shared = Optional.empty();

  LyingEntry(String name, String content) {
    this(name, content.getBytes(StandardCharsets.UTF_8));
  }

  LyingEntry(String name, byte[] content) {
    this.name = name;
    this.localName = name;
    CRC32 sum = new CRC32();
    sum.update(content);
    crc = localCrc = sum.getValue();
    size = localSize = content.length;
    data = deflate(content);
    packed = localPacked = data.length;
  }

  static LyingEntry stored(String name, byte[] content) {
    return new LyingEntry(name, content)
        .with(
            entry -> {
              entry.method = entry.localMethod = Header.STORED;
              entry.data = content;
              entry.packed = entry.localPacked = content.length;
            });
  }

  LyingEntry with(Consumer<LyingEntry> lie) {
    lie.accept(this);
    return this;
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] packed = new byte[content.length * 9 / 8 + 64];
      return Arrays.copyOf(packed, deflater.deflate(packed));
    } finally {
      deflater.end();
    }
  }
}
