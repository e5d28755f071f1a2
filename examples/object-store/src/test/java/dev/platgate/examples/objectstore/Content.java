package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Bytes that can be checked on their own: what follows the first eight is made from them. */
final class Content {
  private static final int SEED_BYTES = 8;

  private Content() {}

  static byte[] of(long seed, int size) {
    byte[] bytes = new byte[SEED_BYTES + size];
    new SplittableRandom(seed).nextBytes(bytes);
    ByteBuffer.wrap(bytes).putLong(seed);
    return bytes;
  }

  static void verify(byte[] bytes) {
    long seed = ByteBuffer.wrap(bytes).getLong();
    if (!Arrays.equals(bytes, of(seed, bytes.length - SEED_BYTES))) {
      assertThat(bytes).isEqualTo(of(seed, bytes.length - SEED_BYTES));
    }
  }
}
