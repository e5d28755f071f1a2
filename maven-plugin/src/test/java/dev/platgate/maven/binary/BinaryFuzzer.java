package dev.platgate.maven.binary;

import dev.platgate.Os;
import dev.platgate.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Reads broken natives until something other than an answer or a {@link MalformedFileException}
 * comes out, or takes too long. The arguments are the seconds to run and the seed.
 */
public final class BinaryFuzzer {
  private static final long MOST_NANOSECONDS = 2_000_000_000L;

  private final Mutator mutator;
  private int answers;
  private int refusals;
  private long slowest;

  BinaryFuzzer(long seed, List<byte[]> samples) {
    this.mutator = new Mutator(new Random(seed), samples);
  }

  /**
   * Runs for some seconds, with built and released natives, and prints what came out.
   *
   * @param arguments the seconds, and optionally the seed
   * @throws IOException if a native of the build cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
    List<byte[]> samples = new ArrayList<>(built());
    for (String jar :
        List.of(
            "jemalloc-3.3.1-linux-arm64",
            "jemalloc-linux",
            "jemalloc-macos-arm64",
            "jemalloc-windows",
            "mimalloc-linux")) {
      samples.addAll(new Jar(jar).natives().values());
    }
    BinaryFuzzer fuzzer = new BinaryFuzzer(seed, samples);
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
    while (System.nanoTime() < end) {
      fuzzer.step();
    }
    System.out.printf(
        "seed %d: %d answers, %d refusals, slowest %d ms%n",
        seed, fuzzer.answers, fuzzer.refusals, fuzzer.slowest / 1_000_000);
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
    long start = System.nanoTime();
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
    long taken = System.nanoTime() - start;
    slowest = Math.max(slowest, taken);
    if (taken > MOST_NANOSECONDS) {
      throw new AssertionError(content.length + " bytes took " + taken / 1_000_000 + " ms");
    }
  }

  int answers() {
    return answers;
  }

  int refusals() {
    return refusals;
  }
}
