package dev.platgate.runtime.jemalloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.platgate.Host;
import dev.platgate.Target;
import dev.platgate.runtime.CapturedLog;
import dev.platgate.runtime.ChildJvm;
import dev.platgate.runtime.HeapProfiler;
import dev.platgate.runtime.HeapProfiler.NotAvailable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class JemallocHeapProfilerTest {
  private static final int SIZE = 77_000_000;

  @TempDir private Path directory;

  @BeforeAll
  static void onlyWhereTheNativesRun() {
    assumeThat(Host.current().target())
        .as("the natives of the tests are those of %s", Target.X86_64_UNKNOWN_LINUX_GNU)
        .contains(Target.X86_64_UNKNOWN_LINUX_GNU);
  }

  @Test
  void bundledLibraryCannotProfile() {
    Path file = directory.resolve("x.heap");
    try (CapturedLog log = new CapturedLog()) {
      HeapProfiler.Result result = new JemallocHeapProfiler().dump(file);
      assertThat(result)
          .isInstanceOfSatisfying(
              NotAvailable.class,
              answer ->
                  assertThat(answer.reason())
                      .startsWith("the jemalloc that LWJGL carries was built without profiling")
                      .contains("LD_PRELOAD=", "MALLOC_CONF=prof:true"));
      assertThat(log.lines()).containsExactly("SEVERE " + result.message());
    }
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void preloadedLibraryWritesWhatTheAllocatorAllocated() throws Exception {
    Path parent = Files.createDirectory(directory.resolve("ä b"));
    Path file = parent.resolve("x.heap");
    assertThat(run("prof:true", file))
        .contains("5.")
        .containsPattern("allocated=OptionalLong\\[\\d{8,}\\], resident=OptionalLong\\[\\d{8,}\\]")
        .contains("Heap profile written to " + file + ".")
        .doesNotContain("SEVERE");
    String profile = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(profile).startsWith("heap_v2/").contains(": " + allocatedFor(SIZE) + " [");
    assertThat(parent).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void profilingSwitchedOff() throws Exception {
    assertThat(run("prof:false", directory.resolve("x.heap")))
        .containsOnlyOnce("SEVERE")
        .contains("profiling switched off; start with MALLOC_CONF=prof:true");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void missingDirectory() throws Exception {
    assertThat(run("prof:true", directory.resolve("missing/x.heap")))
        .containsOnlyOnce("SEVERE")
        .contains("not available: there is no directory");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void directoryThatCannotBeWrittenTo() throws Exception {
    assertThat(run("prof:true", Path.of("/proc/x.heap")))
        .containsOnlyOnce("SEVERE")
        .contains("not available: cannot write /proc/x.heap: ");
  }

  @Test
  void fullDiskLeavesNothingHalfWritten() throws Exception {
    Path file = directory.resolve("x.heap");
    Path libraries = directory.resolve("libraries");
    String ownDirectory = "-Dplatgate.runtime.directory=" + libraries;
    assertThat(run("prof:true", file, ownDirectory)).contains("Heap profile written");
    Files.writeString(file, "old");
    ProcessBuilder limited = builder("prof:true", file, ownDirectory, "-XX:-UsePerfData");
    assertThat(output(onFullDisk(limited)))
        .containsOnlyOnce("SEVERE")
        .contains("not available: jemalloc wrote only a part of " + file);
    assertThat(file).content().isEqualTo("old");
    assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void fullDiskAfterTheEndOfLine() throws Exception {
    Path file = directory.resolve("x.heap");
    ProcessBuilder filling =
        ChildJvm.command(
            List.of("-XX:-UsePerfData"), FillingProgram.class.getName(), file.toString());
    assertThat(output(onFullDisk(filling)))
        .isEqualTo("jemalloc wrote only a part of %s; is the disk full?%n", file);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  @Timeout(120)
  void dumpsWhileOthersAllocate() throws Exception {
    Path file = directory.resolve("x.heap");
    ProcessBuilder busy = builder("prof:true,lg_prof_sample:12", file);
    busy.command().set(busy.command().size() - 1, "8");
    assertThat(output(busy)).contains("Heap profile written to " + file + ".");
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("heap_v2/");
  }

  @Test
  void jeprofReadsTheProfile() throws Exception {
    Path file = directory.resolve("x.heap");
    assertThat(run("prof:true", file)).contains("Heap profile written");
    assumeThat(Path.of("/usr/bin/jeprof")).as("apt install libjemalloc-dev").exists();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(output(new ProcessBuilder("/usr/bin/jeprof", "--text", java, file.toString())))
        .containsPattern("Total: [789]\\d\\.\\d MB");
  }

  /** jemalloc rounds sizes up to one of four steps between two powers of two. */
  private static long allocatedFor(long size) {
    long step = Long.highestOneBit(size) / 4;
    return (size + step - 1) / step * step;
  }

  /** What goes beyond this limit fails like what goes beyond the end of a disk. */
  private static ProcessBuilder onFullDisk(ProcessBuilder program) {
    program.command().addAll(0, List.of("sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"));
    return program;
  }

  private static String run(String configuration, Path file, String... options) throws Exception {
    return output(builder(configuration, file, options));
  }

  private static ProcessBuilder builder(String configuration, Path file, String... options)
      throws Exception {
    Optional<String> library = preloadable();
    assumeThat(library).as("libjemalloc.so.2 is installed (apt install libjemalloc2)").isPresent();
    List<String> all = new ArrayList<>(List.of("-Dsun.jnu.encoding=UTF-8"));
    all.addAll(List.of(options));
    ProcessBuilder builder =
        ChildJvm.command(
            all, DumpingProgram.class.getName(), file.toString(), Integer.toString(SIZE), "0");
    builder.environment().put("LD_PRELOAD", library.orElseThrow());
    builder.environment().put("MALLOC_CONF", configuration);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private static Optional<String> preloadable() throws Exception {
    return output(new ProcessBuilder("/sbin/ldconfig", "-p"))
        .lines()
        .filter(line -> line.contains("libjemalloc.so.2 (libc6,x86-64)"))
        .map(line -> line.substring(line.indexOf("=> ") + 3))
        .findFirst();
  }

  private static String output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
