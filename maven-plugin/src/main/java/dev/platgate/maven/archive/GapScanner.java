package dev.platgate.maven.archive;

import java.io.IOException;

/** Looks for entries that a directory does not list, between those that it does. */
final class GapScanner {
  private static final int CHUNK = 8 * 1024;

  private final Source source;

  GapScanner(Source source) {
    this.source = source;
  }

  void scan(long start, long end, String before) throws BrokenArchiveException, IOException {
    for (long at = start; at + 4 <= end; at += CHUNK - 3) {
      Block block = source.block(at, (int) Math.min(CHUNK, end - at));
      for (int i = 0; i + 4 <= block.length(); i++) {
        int signature = block.signature(i);
        if (signature == Signature.LOCAL || signature == Signature.CENTRAL) {
          throw new BrokenArchiveException(
              "has an entry that its directory does not list, after '" + before + "'");
        }
      }
    }
  }
}
