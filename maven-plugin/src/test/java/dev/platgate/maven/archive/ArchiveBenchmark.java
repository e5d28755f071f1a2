package dev.platgate.maven.archive;

import dev.platgate.maven.classfile.ClassFile;
import dev.platgate.maven.classfile.MalformedClassException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures how fast a fat jar is walked, and its classes read. Its arguments are a folder whose
 * jars are packed into one of about 80 MiB, and {@code stored} or {@code deflated}.
 */
final class ArchiveBenchmark {
  private static final long SIZE = 80L * 1024 * 1024;
  private static final int ROUNDS = 8;

  private long bytes;
  private int classes;
  private int problems;

  private ArchiveBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path jar = Files.createTempFile("fat", ".jar");
    try {
      write(jar, Path.of(arguments[0]), arguments[1].equals("stored"));
      for (int round = 0; round < ROUNDS; round++) {
        measure("walk", jar, false, false);
        measure("walk and unpack", jar, true, false);
        measure("walk and read classes", jar, true, true);
      }
    } finally {
      Files.delete(jar);
    }
  }

  private static void write(Path jar, Path folder, boolean stored) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.walk(folder)) {
      jars = files.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
    }
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(file)) {
      long size = 0;
      for (Path each : jars) {
        if (size + Files.size(each) > SIZE) {
          continue;
        }
        byte[] content = Files.readAllBytes(each);
        size += content.length;
        ZipEntry entry = new ZipEntry("BOOT-INF/lib/" + folder.relativize(each));
        if (stored) {
          CRC32 crc = new CRC32();
          crc.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
      }
    }
  }

  private static void measure(String what, Path jar, boolean unpack, boolean read)
      throws IOException {
    ArchiveBenchmark run = new ArchiveBenchmark();
    long start = cpu();
    new ArchiveWalker().walk(jar, run.visitor(unpack, read));
    double seconds = (cpu() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-22s %5.0f MB/s of jar, %5.0f MB/s unpacked, %d classes, %d problems%n",
        what,
        Files.size(jar) / 1e6 / seconds,
        run.bytes / 1e6 / seconds,
        run.classes,
        run.problems);
  }

  /** Time of this thread alone, as the machine may be busy with something else. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private ArchiveVisitor visitor(boolean unpack, boolean read) {
    return new ArchiveVisitor() {
      @Override
      public void visit(ArchiveEntry entry) throws IOException {
        if (!unpack || !entry.name().endsWith(".class")) {
          return;
        }
        byte[] content = entry.content().orElseThrow();
        bytes += content.length;
        classes++;
        if (read) {
          try {
            ClassFile.read(content);
          } catch (MalformedClassException e) {
            problems++;
          }
        }
      }

      @Override
      public void problem(ArchiveProblem problem) {
        System.out.println(problem);
        problems++;
      }
    };
  }
}
