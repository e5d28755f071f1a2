package dev.platgate.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LargeStackTest {
  private int deepest;

  private void descend(int levels) {
    deepest = Math.max(deepest, levels);
    if (levels > 0) {
      descend(levels - 1);
    }
  }

  @Test
  void beginsAgainWithMoreRoom() {
    int levels = 100_000;
    assertThatThrownBy(() -> descend(levels)).isInstanceOf(StackOverflowError.class);
    Thread compiler = Thread.currentThread();
    Thread[] last = new Thread[1];
    LargeStack.run(
        () -> {
          last[0] = Thread.currentThread();
          descend(levels);
        });
    assertThat(last[0]).isNotSameAs(compiler);
    assertThat(deepest).isEqualTo(levels);
  }

  @Test
  void staysWhereTheRoomSuffices() {
    Thread[] last = new Thread[1];
    LargeStack.run(() -> last[0] = Thread.currentThread());
    assertThat(last[0]).isSameAs(Thread.currentThread());
  }

  @Test
  void hidesNoFailure() {
    assertThatThrownBy(
            () ->
                LargeStack.run(
                    () -> {
                      descend(100_000);
                      throw new IllegalArgumentException("broken on purpose");
                    }))
        .hasStackTraceContaining("broken on purpose");
  }
}
