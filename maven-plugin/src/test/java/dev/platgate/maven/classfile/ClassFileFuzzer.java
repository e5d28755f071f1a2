package dev.platgate.maven.classfile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Reads class files with random faults. Nothing but a class or the exception for malformed ones may
 * come of it, soon, and within memory that the size of the file bounds. Its argument is the number
 * of seconds to go on.
 */
final class ClassFileFuzzer {
  private static final long NANOS = 2_000_000_000L;
  private static final long MEMORY_PER_BYTE = 200;
  private static final long MEMORY = 1 << 20;
  private static final String SIGNS = "<>;.:LT[@s(*";

  private final com.sun.management.ThreadMXBean threads =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final List<byte[]> seeds = new ArrayList<>();
  private int read;
  private int malformed;

  ClassFileFuzzer() throws IOException {
    for (Class<?> each :
        List.of(ClassFileTest.class, ClassFileTest.User.class, ArrayList.class, Thread.class)) {
      seeds.add(Classes.of(each));
    }
    seeds.addAll(Classes.ofModule("java.logging").values());
    seeds.addAll(Classes.ofLwjgl().values());
  }

  public static void main(String[] arguments) throws IOException {
    ClassFileFuzzer fuzzer = new ClassFileFuzzer();
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
    long seed = 0;
    while (System.nanoTime() < end) {
      fuzzer.run(seed++);
    }
    System.out.println(fuzzer);
  }

  void run(long seed) {
    Random random = new Random(seed);
    byte[] bytes = mutated(random);
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    try {
      ClassFile.read(bytes);
      read++;
    } catch (MalformedClassException e) {
      malformed++;
    } catch (RuntimeException | Error e) {
      throw new AssertionError("seed " + seed, e);
    }
    long took = threads.getCurrentThreadCpuTime() - start;
    long memory = threads.getCurrentThreadAllocatedBytes() - allocated;
    if (took > NANOS || memory > MEMORY + MEMORY_PER_BYTE * bytes.length) {
      throw new AssertionError(
          "seed " + seed + ": " + bytes.length + " bytes took " + took + " ns, " + memory);
    }
  }

  int read() {
    return read;
  }

  int malformed() {
    return malformed;
  }

  private byte[] mutated(Random random) {
    byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
    int faults = 1 + random.nextInt(8);
    for (int i = 0; i < faults; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0xff : 0);
        case 3 -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
        case 4 -> {
          int from = random.nextInt(bytes.length);
          int length = Math.min(random.nextInt(64), bytes.length - Math.max(at, from));
          System.arraycopy(bytes, from, bytes, at, length);
        }
        default -> {
          if (random.nextInt(4) == 0 && bytes.length > 16) {
            bytes = Arrays.copyOf(bytes, 8 + random.nextInt(bytes.length - 8));
          }
        }
      }
    }
    return bytes;
  }

  @Override
  public String toString() {
    return read + " read, " + malformed + " malformed";
  }
}
