package probes;

import java.util.ArrayDeque;
import java.util.Queue;

/** Turns lines into values and hands them out in order. */
public abstract class Decoder<T> {
  private final Queue<T> decoded = new ArrayDeque<>();

  protected abstract T decode(String line);

  public final void accept(String line) {
    decoded.add(decode(line));
  }

  public final T next() {
    return decoded.remove();
  }
}
