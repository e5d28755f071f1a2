package dev.platgate.maven.binary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks natives at random. */
final class Mutator {
  private static final int MOST_CHANGES = 8;
  private static final int HEADERS = 1024;
  private static final long[] EXTREMES = {
    0,
    1,
    2,
    7,
    0x7f,
    0xff,
    0xffff,
    0x7fff_ffff,
    0x8000_0000L,
    0xffff_ffffL,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    -1,
    -8
  };

  private final Random random;
  private final List<byte[]> samples;

  Mutator(Random random, List<byte[]> samples) {
    this.random = random;
    this.samples = samples;
  }

  byte[] next() {
    byte[] content = sample().clone();
    for (int i = random.nextInt(MOST_CHANGES) + 1; i > 0 && content.length > 8; i--) {
      content = change(content);
    }
    return content;
  }

  private byte[] sample() {
    return samples.get(random.nextInt(samples.size()));
  }

  private byte[] change(byte[] content) {
    switch (random.nextInt(6)) {
      case 0 -> content[place(content)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> content[place(content)] = (byte) random.nextInt();
      case 2 -> splice(content);
      case 3 -> {
        return random.nextInt(4) == 0
            ? Arrays.copyOf(content, random.nextInt(content.length))
            : content;
      }
      default -> setField(content);
    }
    return content;
  }

  /** Returns a place, most often among the headers, which decide most. */
  private int place(byte[] content) {
    return random.nextInt(
        random.nextInt(4) == 0 ? content.length : Math.min(content.length, HEADERS));
  }

  private void splice(byte[] content) {
    byte[] other = sample();
    int from = random.nextInt(other.length);
    int to = place(content);
    int most = Math.min(other.length - from, content.length - to);
    System.arraycopy(other, from, content, to, random.nextInt(Math.min(most, 256)));
  }

  private void setField(byte[] content) {
    long value =
        switch (random.nextInt(4)) {
          case 0 -> content.length - random.nextInt(64);
          case 1 -> random.nextInt(content.length);
          default -> EXTREMES[random.nextInt(EXTREMES.length)];
        };
    int at = place(content) & -4;
    if (at + 8 > content.length) {
      return;
    }
    ByteBuffer buffer =
        ByteBuffer.wrap(content)
            .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    switch (random.nextInt(3)) {
      case 0 -> buffer.putLong(at, value);
      case 1 -> buffer.putInt(at, (int) value);
      default -> buffer.putShort(at + 2 * random.nextInt(2), (short) value);
    }
  }
}
