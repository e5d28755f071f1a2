package dev.platgate.maven.binary;

import dev.platgate.Os;
import dev.platgate.Target;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads broken natives until something other than an answer or a {@link MalformedFileException}
 * comes out, or takes too long or more memory than the size of the file allows.
 */
public final class BinaryFuzzer {
  private static final long NANOS = 2_000_000_000L;
  private static final long MEMORY_PER_BYTE = 16;
  private static final long MEMORY = 1 << 20;

  private final com.sun.management.ThreadMXBean threads =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Mutator mutator;
  private int answers;
  private int refusals;
  private long slowest;
  private long largest;

  BinaryFuzzer(long seed, List<byte[]> samples) {
    this.mutator = new Mutator(new Random(seed), samples);
  }

  /**
   * Runs for some seconds, with built and released natives, and prints what came out.
   *
   * @param arguments the seconds; and optionally the format of the natives, such as {@code ELF},
   *     and the seed
   * @throws IOException if a native of the build cannot be read
   * @throws MalformedFileException if a native that nobody changed cannot be read
   */
  public static void main(String[] arguments) throws IOException, MalformedFileException {
    String format = arguments.length > 1 ? arguments[1] : "";
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
    List<byte[]> samples = new ArrayList<>();
    for (byte[] each : Stream.concat(built().stream(), released().stream()).toList()) {
      if (NativeFile.read(each).get(0).format().toString().startsWith(format)) {
        samples.add(each);
      }
    }
    BinaryFuzzer fuzzer = new BinaryFuzzer(seed, samples);
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
    while (System.nanoTime() < end) {
      fuzzer.step();
    }
    System.out.printf(
        Locale.ROOT,
        "seed %d: %d answers, %d refusals, slowest %d ms, largest %d KiB%n",
        seed,
        fuzzer.answers,
        fuzzer.refusals,
        fuzzer.slowest / 1_000_000,
        fuzzer.largest / 1024);
  }

  private static List<byte[]> released() throws IOException {
    List<byte[]> released = new ArrayList<>();
    for (String jar :
        List.of(
            "jemalloc-3.3.1-linux-arm64",
            "jemalloc-linux",
            "jemalloc-macos-arm64",
            "jemalloc-windows",
            "mimalloc-linux")) {
      released.addAll(new Jar(jar).natives().values());
    }
    return released;
  }

  /** Returns a small native for each platform, and a universal one. */
  static List<byte[]> built() {
    List<byte[]> samples = new ArrayList<>();
    for (Target target : Target.values()) {
      if (target.os() != Os.AIX) {
        samples.add(Samples.of(target));
      }
    }
    byte[] elf =
        Samples.elf(Target.X86_64_UNKNOWN_LINUX_GNU)
            .interpreter("/lib64/ld-linux-x86-64.so.2")
            .note("GNU", 0)
            .has("<jemalloc>: Unsupported system page size\n", "je_mallctl", "je_mallctlbymib")
            .bytes();
    samples.add(elf);
    byte[] mach = Samples.of(Target.AARCH64_APPLE_DARWIN);
    samples.add(MachSample.universal(mach, mach));
    return samples;
  }

  /** Reads one broken native. */
  void step() {
    byte[] content = mutator.next();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    try {
      for (NativeFile file : NativeFile.read(content)) {
        boolean runs = Arrays.stream(Target.values()).anyMatch(file::runsOn);
        if (runs && (file.arch().isEmpty() || file.describe().isEmpty())) {
          throw new AssertionError("a file of an unknown architecture runs somewhere");
        }
        if (file.exports("no such name") || AllocatorFinder.find(file).size() > 2) {
          throw new AssertionError("something was found that is not there");
        }
      }
      answers++;
    } catch (MalformedFileException e) {
      refusals++;
    }
    long took = threads.getCurrentThreadCpuTime() - start;
    long memory = threads.getCurrentThreadAllocatedBytes() - allocated;
    slowest = Math.max(slowest, took);
    largest = Math.max(largest, memory);
    if (took > NANOS || memory > MEMORY + MEMORY_PER_BYTE * content.length) {
      throw new AssertionError(content.length + " bytes took " + took + " ns, " + memory);
    }
  }

  int answers() {
    return answers;
  }

  int refusals() {
    return refusals;
  }
}
