package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every allocator must survive, run against each of them by a subclass. */
public abstract class AllocatorFaults {
  final Allocator allocator;

  /** Tests an allocator. */
  protected AllocatorFaults(Allocator allocator) {
    this.allocator = allocator;
  }

  @Test
  void blocksOutliveTheirThreads() throws Exception {
    List<Block> blocks = new CopyOnWriteArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      int size = 10 + i * 7;
      Thread thread =
          new Thread(() -> blocks.add(Block.filled(allocator.allocate(size), size, size)));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(blocks).hasSize(1_000).allMatch(Block::isIntact);
    blocks.forEach(block -> allocator.free(block.address()));
  }

  @Test
  void processesStartWhileOthersAllocate() throws Exception {
    AtomicBoolean isOver = new AtomicBoolean();
    FutureTask<Long> allocating =
        new FutureTask<>(
            () -> {
              long count = 0;
              for (int size = 1; !isOver.get(); size = size * 2 % 1_000_003) {
                allocator.free(allocator.allocate(size));
                count++;
              }
              return count;
            });
    new Thread(allocating).start();
    for (int i = 0; i < 50; i++) {
      assertThat(new ProcessBuilder("true").start().waitFor()).isZero();
    }
    isOver.set(true);
    assertThat(allocating.get(1, TimeUnit.MINUTES)).isPositive();
  }

  @Test
  void exhaustedAddressSpaceIsOutOfMemory() throws Exception {
    ProcessBuilder command =
        ChildJvm.command(
            List.of(
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:CompressedClassSpaceSize=32m"),
            ExhaustingProgram.class.getName(),
            allocator.getClass().getName());
    command.command().addAll(0, List.of("sh", "-c", "ulimit -v 4000000; exec \"$@\"", "sh"));
    String output = ChildJvm.output(command);
    String round = allocator.name() + " cannot allocate 67108864 bytes\ntrue\ntrue\n";
    assertThat(output.lines().filter(line -> !line.startsWith("mimalloc:")).toList())
        .as(output)
        .isEqualTo(round.repeat(3).lines().toList());
  }

  @Test
  void classLoadersCanBeUnloaded() throws Exception {
    assumeTrue(
        Runtime.version().feature() >= 22,
        "LWJGL, which is not used from Java 22 on, keeps its class loader with the thread");
    ProcessBuilder command =
        ChildJvm.command(
            List.of(), UnloadingProgram.class.getName(), allocator.getClass().getName());
    assertThat(ChildJvm.output(command)).isEqualToIgnoringNewLines("true".repeat(3));
  }
}
