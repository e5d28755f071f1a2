package dev.platgate.maven.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;

/** A file or a part of one. Small reads come from a window, as they mostly follow each other. */
final class FileSource implements Source {
  private static final int WINDOW = 16 * 1024;

  private final FileChannel channel;
  private final long start;
  private final long length;
  private final byte[] window;
  private long windowStart;
  private int windowLength;

  FileSource(FileChannel channel) throws IOException {
    this(channel, 0, channel.size());
  }

  private FileSource(FileChannel channel, long start, long length) {
    this.channel = channel;
    this.start = start;
    this.length = length;
    this.window = new byte[(int) Math.min(WINDOW, length)];
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void read(long offset, byte[] into, int at, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, length);
    if (count > window.length / 2) {
      readChannel(offset, into, at, count);
      return;
    }
    if (offset < windowStart || offset + count > windowStart + windowLength) {
      int filled = (int) Math.min(window.length, length - offset);
      windowLength = 0;
      readChannel(offset, window, 0, filled);
      windowStart = offset;
      windowLength = filled;
    }
    System.arraycopy(window, (int) (offset - windowStart), into, at, count);
  }

  @Override
  public Source part(long offset, long partLength) {
    Objects.checkFromIndexSize(offset, partLength, length);
    return new FileSource(channel, start + offset, partLength);
  }

  private void readChannel(long offset, byte[] into, int at, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(into, at, count);
    while (buffer.hasRemaining()) {
      long position = start + offset + (buffer.position() - at);
      if (channel.read(buffer, position) < 0) {
        throw new EOFException("the file has become shorter while it was read");
      }
    }
  }
}
