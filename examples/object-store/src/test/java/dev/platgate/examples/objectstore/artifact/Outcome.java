package dev.platgate.examples.objectstore.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How a process ended.
 *
 * @param exit its exit code
 * @param output what it wrote, errors included
 */
record Outcome(int exit, String output) {
  /** Runs a process to its end. */
  static Outcome of(ProcessBuilder process) {
    try {
      Process running = process.redirectErrorStream(true).start();
      String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(running.waitFor(), output);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
