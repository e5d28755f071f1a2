package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.archive.ArchiveEntry;
import dev.platgate.maven.archive.ArchiveProblem;
import dev.platgate.maven.archive.ArchiveVisitor;
import dev.platgate.maven.archive.ArchiveWalker;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures how fast a fat jar is verified. Its argument is a folder whose jars, the largest left
 * out, are packed into one of about 80 MiB as Spring Boot does it.
 */
final class VerifyBenchmark {
  private static final long SIZE = 80L * 1024 * 1024;
  private static final long LARGEST = SIZE / 16;
  private static final double BAR = 150;
  private static final int ROUNDS = 8;

  /** What is measured. */
  private interface Work {
    void on(Path jar) throws IOException, VerificationException;
  }

  private VerifyBenchmark() {}

  public static void main(String[] arguments) throws IOException, VerificationException {
    Path jar = Files.createTempFile("fat", ".jar");
    try {
      write(jar, Path.of(arguments[0]));
      double verified = 0;
      double unpacked = 0;
      for (int round = 0; round < ROUNDS; round++) {
        unpacked = Math.max(unpacked, speed(jar, VerifyBenchmark::unpack));
        verified = Math.max(verified, speed(jar, VerifyBenchmark::verify));
      }
      System.out.printf(
          Locale.ROOT,
          "%.0f MB of jar, %d MiB of heap%n"
              + "java.util.zip alone: %.0f MB/s on one core%n"
              + "verify: %.0f MB/s, %.2f of that, %.2f of the bar of %.0f MB/s%n",
          Files.size(jar) / 1e6,
          Runtime.getRuntime().maxMemory() >> 20,
          unpacked,
          verified,
          verified / unpacked,
          verified / BAR,
          BAR);
    } finally {
      Files.delete(jar);
    }
  }

  private static void write(Path jar, Path folder) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.walk(folder)) {
      jars =
          files
              .filter(each -> each.toString().endsWith(".jar"))
              .sorted(Comparator.comparing(each -> each.getFileName().toString()))
              .toList();
    }
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(file)) {
      long size = 0;
      for (Path each : jars) {
        if (Files.size(each) > LARGEST || size + Files.size(each) > SIZE) {
          continue;
        }
        byte[] content = Files.readAllBytes(each);
        size += content.length;
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry("BOOT-INF/lib/" + folder.relativize(each));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(content);
      }
    }
  }

  /** Returns the megabytes of jar in a second of CPU time, as the machine may be busy. */
  private static double speed(Path jar, Work work) throws IOException, VerificationException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.on(jar);
    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return Files.size(jar) * 1e3 / time;
  }

  private static void verify(Path jar) throws IOException, VerificationException {
    Settings settings =
        new Settings(
            Optional.of(Target.AARCH64_UNKNOWN_LINUX_GNU),
            List.of("org.lwjgl.system.jemalloc", "org.lwjgl:lwjgl-jemalloc"),
            List.of(),
            OptionalLong.empty(),
            "auto");
    new Verifier(settings, verdict -> {}).verify(List.of(jar));
  }

  private static void unpack(Path jar) throws IOException {
    new ArchiveWalker()
        .walk(
            jar,
            new ArchiveVisitor() {
              @Override
              public void visit(ArchiveEntry entry) throws IOException {
                if (!ArchiveWalker.isArchive(entry.name())) {
                  entry.content();
                }
              }

              @Override
              public void problem(ArchiveProblem problem) {
                System.out.println(problem);
              }
            });
  }
}
