package dev.platgate.maven.archive;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks contents, never more than an entry claims, and checks them against its header. */
final class Contents implements AutoCloseable {
  private static final int CHUNK = 64 * 1024;

  private final Inflater inflater = new Inflater(true);
  private final byte[] input = new byte[CHUNK];
  private final byte[] rest = new byte[1];

  /** Reads a content; there must be room for its claimed size. */
  byte[] read(Source packed, Header header) throws BrokenArchiveException, IOException {
    byte[] content = new byte[(int) header.size()];
    if (header.method() == Header.STORED) {
      packed.read(0, content, 0, content.length);
    } else {
      inflate(packed, content, true);
    }
    CRC32 crc = new CRC32();
    crc.update(content);
    require(crc, header);
    return content;
  }

  /** Checks a content that is not packed, without holding it. */
  void check(Source stored, Header header) throws BrokenArchiveException, IOException {
    CRC32 crc = new CRC32();
    for (long at = 0; at < stored.length(); at += CHUNK) {
      int count = (int) Math.min(CHUNK, stored.length() - at);
      stored.read(at, input, 0, count);
      crc.update(input, 0, count);
    }
    require(crc, header);
  }

  /** Returns the first bytes of a content, as many as there are. */
  byte[] begin(Source packed, Header header, int count) throws BrokenArchiveException, IOException {
    byte[] begin = new byte[(int) Math.min(count, header.size())];
    if (header.method() == Header.STORED) {
      packed.read(0, begin, 0, begin.length);
      return begin;
    }
    inflate(packed, begin, false);
    return begin;
  }

  private void inflate(Source packed, byte[] content, boolean whole)
      throws BrokenArchiveException, IOException {
    inflater.reset();
    long given = 0;
    int done = 0;
    while (!inflater.finished() && (whole || done < content.length)) {
      if (inflater.needsInput()) {
        int count = (int) Math.min(CHUNK, packed.length() - given);
        if (count == 0) {
          throw new BrokenArchiveException("is cut off");
        }
        packed.read(given, input, 0, count);
        inflater.setInput(input, 0, count);
        given += count;
      }
      done += inflate(content, done);
    }
    if (done < content.length) {
      throw new BrokenArchiveException("has " + done + " bytes and claims " + content.length);
    }
    if (whole && (given < packed.length() || inflater.getRemaining() > 0)) {
      throw new BrokenArchiveException("has something hidden behind its content");
    }
  }

  private int inflate(byte[] content, int done) throws BrokenArchiveException {
    try {
      int count =
          done < content.length
              ? inflater.inflate(content, done, content.length - done)
              : inflater.inflate(rest);
      if (count > 0 && done == content.length) {
        throw new BrokenArchiveException("has more than the " + done + " bytes that it claims");
      }
      if (count == 0 && inflater.needsDictionary()) {
        throw new BrokenArchiveException("is packed with a dictionary, which no jar is");
      }
      return count;
    } catch (DataFormatException e) {
      throw new BrokenArchiveException("cannot be unpacked: " + e.getMessage());
    }
  }

  private static void require(CRC32 crc, Header header) throws BrokenArchiveException {
    if (crc.getValue() != header.crc()) {
      throw new BrokenArchiveException("has another checksum than it claims");
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
