package dev.platgate.examples.objectstore.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is in the artifacts, and that the same sources always give the same bytes. */
@ExtendWith(BuiltOnce.class)
final class ArtifactIT {
  private static final String LWJGL = "lib/lwjgl-3.4.3.jar!org/lwjgl/system/";

  @Test
  void nothingNamesJemallocOnAarch64(Checkout checkout) {
    assertThat(Mentions.of("jemalloc", checkout.runnable(Checkout.AARCH64)))
        .as("all mentions; LWJGL's core has two strings for a library that is not there")
        .containsExactly(LWJGL + "Configuration.class", LWJGL + "MemoryManage.class");
    assertThat(Mentions.of("jemalloc", checkout.classes(Checkout.AARCH64))).isEmpty();
    assertThat(Mentions.of("mimalloc", checkout.classes(Checkout.AARCH64))).isNotEmpty();
  }

  @Test
  void jemallocIsThereOnX86(Checkout checkout) {
    assertThat(Mentions.of("jemalloc", checkout.runnable(Checkout.X86_64)))
        .contains("lib/lwjgl-jemalloc-3.4.3-natives-linux.jar", "preload")
        .anyMatch(place -> place.endsWith("!linux/x64/org/lwjgl/jemalloc/libjemalloc.so"))
        .anyMatch(
            place -> place.endsWith("!dev/platgate/examples/objectstore/ServerAllocator.class"));
  }

  @Test
  void anArtifactSaysWhatItIs(Checkout checkout) throws IOException {
    Path description =
        checkout.classes(Checkout.AARCH64).resolve("META-INF/platgate/artifact.properties");
    assertThat(Files.readAllLines(description))
        .containsExactly(
            "target=aarch64-unknown-linux-gnu",
            "service.dev.platgate.runtime.Allocator="
                + "dev.platgate.examples.objectstore.PortableAllocator",
            "service.dev.platgate.runtime.HeapProfiler="
                + "dev.platgate.runtime.UnsupportedHeapProfiler");
  }

  @Test
  void buildsOfOneTargetAndOtherFoldersChangeNoByte(Checkout checkout, @TempDir Path folder)
      throws IOException {
    Map<String, Integer> x86 = contents(checkout.runnable(Checkout.X86_64));
    Map<String, Integer> aarch64 = contents(checkout.runnable(Checkout.AARCH64));
    assertThat(x86).containsKey("object-store.jar");
    checkout.build(Checkout.X86_64).build(Checkout.AARCH64).build(Checkout.X86_64);
    assertThat(contents(checkout.runnable(Checkout.X86_64))).isEqualTo(x86);
    assertThat(contents(checkout.runnable(Checkout.AARCH64))).isEqualTo(aarch64);
    Checkout elsewhere = Checkout.in(folder.resolve("another path")).build(Checkout.AARCH64);
    assertThat(contents(elsewhere.runnable(Checkout.AARCH64))).isEqualTo(aarch64);
  }

  /** Maps the name of each file to a hash of its bytes. */
  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        int hash = java.util.Arrays.hashCode(Files.readAllBytes(file));
        contents.put(folder.relativize(file).toString(), hash);
      }
    }
    return contents;
  }
}
