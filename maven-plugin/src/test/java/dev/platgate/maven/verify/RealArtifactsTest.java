package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Kind;
import dev.platgate.maven.report.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifies released artifacts, of which it is known what is in them. */
final class RealArtifactsTest {
  private static final Target X86 = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Target ARM = Target.AARCH64_UNKNOWN_LINUX_GNU;

  @Test
  void rocksHasNativesOfFourOtherArchitecturesAndNoJemalloc() throws Exception {
    String jar = "rocksdbjni-linux64.jar!/librocksdbjni-";
    List<Finding> findings = Check.of(X86, "jemalloc").run(RealJar.ofNatives("rocksdbjni-linux64"));
    assertThat(Check.brief(findings.stream().filter(each -> isNative(each.kind())).toList()))
        .containsExactly(
            "ForeignNative " + jar + "linux-aarch64.so",
            "ForeignNative " + jar + "linux-ppc64le.so",
            "ForeignNative " + jar + "linux-riscv64.so",
            "ForeignNative " + jar + "linux-s390x.so");
    assertThat(findings).anyMatch(each -> each.what().contains("AArch64"));
  }

  @Test
  void lwjglMentionsJemallocInTwoStringsAndRefersToNoneOfItsClasses() throws Exception {
    assertThat(Check.ofAnyTarget("jemalloc").brief(RealJar.lwjgl()))
        .containsExactly(
            "StringMention lwjgl.jar!/org/lwjgl/system/Configuration.class",
            "StringMention lwjgl.jar!/org/lwjgl/system/MemoryManage.class");
  }

  @ParameterizedTest
  @CsvSource({
    "jemalloc-3.3.1-linux-arm64, a jemalloc for pages of 4 KiB",
    "jemalloc-3.3.6-linux-arm64, a jemalloc for pages of 16 KiB",
    "jemalloc-linux-arm64,",
  })
  void jemallocIsFoundInItsNativesAndForWhichPagesItIs(String jar, String pages) throws Exception {
    List<Finding> findings =
        Check.of(ARM, "jemalloc").run(RealJar.ofNatives(jar)).stream()
            .filter(each -> isNative(each.kind()))
            .toList();
    String path = jar + ".jar!/linux/arm64/org/lwjgl/jemalloc/libjemalloc.so";
    if (pages == null) {
      assertThat(Check.brief(findings)).containsExactly("NativeLibrary " + path);
    } else {
      assertThat(Check.brief(findings))
          .containsExactly("NativeLibrary " + path, "PageSize " + path);
      assertThat(findings.get(1).what()).endsWith(pages);
    }
    assertThat(findings).allMatch(each -> each.level() == Level.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"libjemalloc.so", "jemalloc.so", "jemalloc/libjemalloc.so", "*.so"})
  void aNativeIsFoundByTheNameOfItsFile(String pattern) throws Exception {
    assertThat(Check.ofAnyTarget(pattern).brief(RealJar.ofNatives("jemalloc-linux")))
        .contains("EntryName jemalloc-linux.jar!/linux/x64/org/lwjgl/jemalloc/libjemalloc.so");
  }

  @Test
  void sqliteWithoutNativesIsCleanForAnyTarget() throws Exception {
    for (Target target : Target.values()) {
      assertThat(Check.of(target, "jemalloc").run(RealJar.ofNatives("sqlite-jdbc-without-natives")))
          .isEmpty();
    }
  }

  @Test
  void sqliteHasNativesForOneTargetAndForManyOthers() throws Exception {
    assertThat(Check.of(X86).brief(RealJar.ofNatives("sqlite-jdbc")))
        .hasSize(23)
        .allMatch(each -> each.startsWith("ForeignNative "))
        .noneMatch(each -> each.contains("/Linux/x86_64/"));
  }

  private static boolean isNative(Kind kind) {
    return kind == Kind.FOREIGN_NATIVE || kind == Kind.NATIVE_LIBRARY || kind == Kind.PAGE_SIZE;
  }
}
