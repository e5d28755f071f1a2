package dev.platgate.maven.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.Os;
import dev.platgate.Target;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read in released natives is what their paths and names say. */
final class RealNativesTest {
  private static final String GNU = "-unknown-linux-gnu";
  private static final String MUSL = "-unknown-linux-musl";
  private static final String ARM = "armv7-unknown-linux-gnueabihf";

  @Test
  void everyNativeOfSqliteRunsWhereItsPathSays() throws Exception {
    Map<String, String> expected = new TreeMap<>();
    expected.put("FreeBSD/aarch64", "aarch64-unknown-freebsd");
    expected.put("FreeBSD/x86", "i686-unknown-freebsd");
    expected.put("FreeBSD/x86_64", "x86_64-unknown-freebsd");
    for (String arch : List.of("aarch64", "arm", "x86", "x86_64")) {
      expected.put("Linux-Android/" + arch, "");
    }
    expected.put("Linux-Musl/aarch64", "aarch64" + MUSL);
    expected.put("Linux-Musl/x86", "i686" + MUSL);
    expected.put("Linux-Musl/x86_64", "x86_64" + MUSL);
    expected.put("Linux/aarch64", "aarch64" + GNU);
    expected.put("Linux/arm", "");
    expected.put("Linux/armv6", ARM);
    expected.put("Linux/armv7", ARM);
    expected.put("Linux/ppc64", "powerpc64le" + GNU);
    expected.put("Linux/riscv64", "riscv64gc" + GNU);
    expected.put("Linux/x86", "i686" + GNU);
    expected.put("Linux/x86_64", "x86_64" + GNU);
    expected.put("Mac/aarch64", "aarch64-apple-darwin");
    expected.put("Mac/x86_64", "x86_64-apple-darwin");
    expected.put("Windows/aarch64", "aarch64-pc-windows-msvc");
    expected.put("Windows/armv7", "");
    expected.put("Windows/x86", "i686-pc-windows-msvc");
    expected.put("Windows/x86_64", "x86_64-pc-windows-msvc");
    Map<String, String> read = new TreeMap<>();
    for (Map.Entry<String, byte[]> each : new Jar("sqlite-jdbc").natives().entrySet()) {
      List<String> path = List.of(each.getKey().split("/"));
      read.put(path.get(3) + "/" + path.get(4), targets(each.getValue()));
    }
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void everyNativeOfSqliteExportsWhatJavaCalls() throws Exception {
    for (Map.Entry<String, byte[]> each : new Jar("sqlite-jdbc").natives().entrySet()) {
      NativeFile file = NativeFile.read(each.getValue()).get(0);
      assertThat(exportsOpen(file)).as(each.getKey()).isTrue();
      assertThat(file.exports("Java_org_sqlite_core_NativeDB_none")).isFalse();
    }
  }

  private static boolean exportsOpen(NativeFile file) throws MalformedFileException {
    String name = "Java_org_sqlite_core_NativeDB__1open_1utf8";
    // Windows on 32-bit x86 appends the size of the parameters.
    return file.exports(name) || file.exports(name + "@16") || file.exports("_" + name + "@16");
  }

  @Test
  void rocksRunsWhereItsFileNamesSayAndHasNoJemallocAlthoughItMentionsIt() throws Exception {
    Map<String, String> read = new TreeMap<>();
    for (String classifier : List.of("linux64", "osx", "win64")) {
      for (Map.Entry<String, byte[]> each :
          new Jar("rocksdbjni-" + classifier).natives().entrySet()) {
        read.put(each.getKey(), targets(each.getValue()));
        for (NativeFile file : NativeFile.read(each.getValue())) {
          assertThat(AllocatorFinder.find(file)).as(each.getKey()).isEmpty();
        }
      }
    }
    assertThat(read)
        .isEqualTo(
            Map.of(
                "librocksdbjni-linux-aarch64.so", "aarch64" + GNU,
                "librocksdbjni-linux-ppc64le.so", "powerpc64le" + GNU,
                "librocksdbjni-linux-riscv64.so", "riscv64gc" + GNU,
                "librocksdbjni-linux-s390x.so", "s390x" + GNU,
                "librocksdbjni-linux64.so", "x86_64" + GNU,
                "librocksdbjni-osx-arm64.jnilib", "aarch64-apple-darwin",
                "librocksdbjni-osx-x86_64.jnilib", "x86_64-apple-darwin",
                "librocksdbjni-win64.dll", "x86_64-pc-windows-msvc"));
  }

  @ParameterizedTest
  @CsvSource({
    "3.3.1-linux-arm64,4",
    "3.3.6-linux-arm64,16",
    "linux-arm64,64",
    "linux,4",
    "macos-arm64,16",
    "windows,4"
  })
  void thePageSizeOfJemallocIsRead(String name, int kibibytes) throws Exception {
    NativeFile file = new Jar("jemalloc-" + name).only();
    List<AllocatorEvidence> found = AllocatorFinder.find(file);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).allocator()).isEqualTo(Allocator.JEMALLOC);
    assertThat(found.get(0).traces())
        .containsExactly("contains the text \"<jemalloc>:\"", "exports je_mallctl");
    assertThat(found.get(0).pageSize()).hasValue(kibibytes * 1024L);
  }

  @Test
  void theTrieOfAMachLibraryHasWholeNamesOnly() throws Exception {
    NativeFile file = new Jar("jemalloc-macos-arm64").only();
    assertThat(file.exports("je_malloc")).isTrue();
    assertThat(file.exports("je_mallctlbymib")).isTrue();
    for (String each : List.of("", "j", "je_", "je_m", "je_ma", "je_mal", "je_mall", "mmap")) {
      assertThat(file.exports(each)).as(each).isFalse();
    }
  }

  @Test
  void mimallocIsFoundWithoutAPageSize() throws Exception {
    List<AllocatorEvidence> found = AllocatorFinder.find(new Jar("mimalloc-linux").only());
    assertThat(found).extracting(AllocatorEvidence::allocator).containsExactly(Allocator.MIMALLOC);
    assertThat(found.get(0).traces())
        .containsExactly(
            "contains the text \"mimalloc: warning:\"",
            "contains the text \"mimalloc: error:\"",
            "exports mi_malloc");
    assertThat(found.get(0).pageSize()).isEmpty();
  }

  @Test
  void theRunningVirtualMachineRunsHere() throws Exception {
    Path library = Path.of(System.getProperty("java.home"), "lib/server/libjvm.so");
    assumeTrue(Files.exists(library));
    NativeFile file = NativeFile.read(Files.readAllBytes(library)).get(0);
    assertThat(file.os()).contains(Os.LINUX);
    assertThat(file.needed()).anyMatch(each -> each.startsWith("libc."));
    assertThat(file.exports("JNI_CreateJavaVM")).isTrue();
    assertThat(file.byteOrder()).isEqualTo(ByteOrder.nativeOrder());
    assertThat(AllocatorFinder.find(file)).isEmpty();
  }

  private static String targets(byte[] content) throws IOException, MalformedFileException {
    List<NativeFile> files = NativeFile.read(content);
    return String.join(
        " ",
        Arrays.stream(Target.values())
            .filter(target -> files.stream().anyMatch(file -> file.runsOn(target)))
            .map(Target::triple)
            .toList());
  }
}
