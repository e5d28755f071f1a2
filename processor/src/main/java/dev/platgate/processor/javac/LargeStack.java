package dev.platgate.processor.javac;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Follows code that nests deep. The check takes more frames for each level than javac, and must not
 * be what ends a compilation that javac could finish.
 */
final class LargeStack {
  /** Memory is taken only for the part that is used. */
  private static final long BYTES = 1L << 28;

  private LargeStack() {}

  /** Runs work, once more from its beginning where the stack of the compiler is too small. */
  static void run(Runnable work) {
    try {
      work.run();
    } catch (StackOverflowError tooDeep) {
      again(work);
    }
  }

  private static void again(Runnable work) {
    FutureTask<Boolean> task = new FutureTask<>(work, true);
    new Thread(null, task, "platgate", BYTES).start();
    try {
      task.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
