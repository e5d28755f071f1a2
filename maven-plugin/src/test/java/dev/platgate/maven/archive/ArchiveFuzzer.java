package dev.platgate.maven.archive;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Walks archives with random lies and faults. Nothing but visits and problems may come of it, soon,
 * and within bounded memory; and the JDK must read an archive without problems alike. Its argument
 * is the number of seconds to go on.
 */
final class ArchiveFuzzer {
  private static final long NANOS = 5_000_000_000L;
  private static final long MEMORY = 64L << 20;
  private static final ArchiveLimits LIMITS =
      new ArchiveLimits(1 << 20, 8 << 20, 4 << 20, 200, 1000, 4, 20);

  private final com.sun.management.ThreadMXBean threads =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Path file;
  private int sound;
  private int faulty;

  ArchiveFuzzer(Path folder) {
    this.file = folder.resolve("app.jar");
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    ArchiveFuzzer fuzzer = new ArchiveFuzzer(folder);
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
    long seed = 0;
    while (System.nanoTime() < end) {
      fuzzer.run(seed++);
    }
    System.out.println(fuzzer);
  }

  void run(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = random.nextInt(8) == 0 ? archive(random, 3) : mutated(random);
    Files.write(file, bytes);
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    Visits visits;
    try {
      visits = Visits.of(file, LIMITS);
    } catch (IOException | RuntimeException | Error e) {
      throw new AssertionError("seed " + seed, e);
    }
    long took = threads.getCurrentThreadCpuTime() - start;
    long memory = threads.getCurrentThreadAllocatedBytes() - allocated;
    if (took > NANOS || memory > MEMORY || visits.problems.size() > LIMITS.problems()) {
      throw new AssertionError("seed " + seed + " took " + took + " ns, " + memory + " bytes");
    }
    if (visits.problems.isEmpty()) {
      sound++;
      requireSame(seed, visits);
    } else {
      faulty++;
    }
  }

  int sound() {
    return sound;
  }

  int faulty() {
    return faulty;
  }

  private void requireSame(long seed, Visits visits) {
    Map<String, String> expected = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry each : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(each)) {
          expected.put(
              "app.jar!/" + each.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new AssertionError("seed " + seed + " is no problem, but the JDK refuses it", e);
    }
    Map<String, String> read = new LinkedHashMap<>(visits.texts);
    read.keySet().removeIf(path -> path.indexOf("!/") != path.lastIndexOf("!/"));
    if (!read.equals(expected)) {
      throw new AssertionError("seed " + seed + " is read as " + read + ", not " + expected);
    }
  }

  private static byte[] mutated(Random random) {
    byte[] bytes = archive(random, 3);
    int faults = random.nextInt(4);
    for (int i = 0; i < faults; i++) {
      int near = random.nextBoolean() ? Math.min(bytes.length, 120) : bytes.length;
      int at = bytes.length - 1 - random.nextInt(near);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] = (byte) (random.nextBoolean() ? 0xff : 0);
        case 2 -> bytes[at]++;
        case 3 -> {
          int from = random.nextInt(bytes.length);
          int length = Math.min(random.nextInt(60), bytes.length - Math.max(at, from));
          System.arraycopy(bytes, from, bytes, at, length);
        }
        default -> {
          if (random.nextInt(4) == 0 && bytes.length > 30) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 8));
          }
        }
      }
      if (bytes.length == 0) {
        break;
      }
    }
    return bytes;
  }

  private static byte[] archive(Random random, int depth) {
    LyingZip zip = new LyingZip();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      boolean nested = depth > 0 && random.nextInt(4) == 0;
      byte[] content = nested ? archive(random, depth - 1) : new byte[random.nextInt(300)];
      String name = nested ? "lib/" + i + ".jar" : "entry" + i;
      LyingEntry entry =
          random.nextBoolean() ? LyingEntry.stored(name, content) : new LyingEntry(name, content);
      if (random.nextInt(10) == 0) {
        lie(entry, random);
      }
      zip.add(entry);
    }
    if (random.nextInt(8) == 0) {
      zip.before("#!/bin/sh");
    }
    if (random.nextInt(8) == 0) {
      zip.comment("a comment");
    }
    return zip.bytes();
  }

  private static void lie(LyingEntry entry, Random random) {
    long value = List.of(0L, 1L, 8L, 0xffffL, 0xffffffffL).get(random.nextInt(5));
    switch (random.nextInt(10)) {
      case 0 -> entry.name = "../x";
      case 1 -> entry.localName = "y";
      case 2 -> entry.size = value;
      case 3 -> entry.packed = value;
      case 4 -> entry.localSize = value;
      case 5 -> entry.flags = (int) value & 0xffff;
      case 6 -> entry.localFlags = (int) value & 0xffff;
      case 7 -> entry.zip64 = true;
      case 8 -> entry.listed = false;
      default -> entry.local = false;
    }
  }

  @Override
  public String toString() {
    return sound + " sound, " + faulty + " faulty";
  }
}
