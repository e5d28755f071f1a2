package dev.platgate.examples.objectstore;

import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** Puts, reads and deletes objects of a store as fast as it can, and looks at every byte read. */
final class Churn implements Callable<Integer> {
  private static final int ROUNDS = 20_000;
  private static final int KEYS = 100;

  private final ObjectStore store;
  private final SplittableRandom random;

  Churn(ObjectStore store, int seed) {
    this.store = store;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public Integer call() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      String key = "k" + random.nextInt(KEYS);
      switch (random.nextInt(4)) {
        case 0 -> put(key, Content.of(random.nextLong(), random.nextInt(16_000)));
        case 1 -> store.delete("k" + random.nextInt(KEYS * 10));
        default -> store.get(key).ifPresent(Churn::verify);
      }
    }
    return ROUNDS;
  }

  private void put(String key, byte[] bytes) throws Exception {
    try (Blob blob = store.allocate(bytes.length)) {
      blob.write(0, bytes, bytes.length);
      store.put(key, blob);
    }
  }

  private static void verify(Blob held) {
    try (Blob blob = held) {
      byte[] bytes = new byte[(int) blob.size()];
      blob.read(0, bytes, bytes.length);
      Content.verify(bytes);
    }
  }
}
