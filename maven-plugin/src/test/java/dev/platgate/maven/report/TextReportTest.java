package dev.platgate.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class TextReportTest {
  @Test
  void targetsComeLast() {
    Finding finding =
        Findings.REFERENCE.of(
            List.of(Target.AARCH64_UNKNOWN_LINUX_GNU, Target.AARCH64_APPLE_DARWIN));
    assertThat(Format.TEXT.write(List.of(finding)))
        .contains(
            "; com.example:app:1 > org.x:x:2; for aarch64-unknown-linux-gnu, aarch64-apple-darwin\n");
    assertThat(Format.JSON.write(List.of(finding))).contains("\"aarch64-unknown-linux-gnu\",");
    assertThat(Format.SARIF.write(List.of(finding)))
        .contains("; for aarch64-unknown-linux-gnu, aarch64-apple-darwin\"");
  }

  @Test
  void aLineForEachAndALineWithTheirNumber() {
    assertThat(Format.TEXT.write(Findings.TWO))
        .isEqualTo(
            """
            error [Platgate:ClassReference] app.jar!/lib/x.jar!/org/X.class refers to \
            org.lwjgl.system.jemalloc.JEmalloc: the package org.lwjgl.system.jemalloc is only on \
            x86_64-unknown-linux-gnu; com.example:app:1 > org.x:x:2
            warning [Platgate:PageSize] app.jar!/linux/arm64/libx.so is aligned to 4096 bytes: \
            kernels of aarch64-unknown-linux-gnu have pages of up to 65536 bytes
            2 findings: 1 error, 1 warning, 0 notes
            """);
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(Format.TEXT.write(List.of()))
        .isEqualTo("0 findings: 0 errors, 0 warnings, 0 notes\n");
  }

  @ParameterizedTest
  @FieldSource("dev.platgate.maven.report.Findings#HOSTILE")
  void aNameStaysInItsLine(String name) {
    String report = Format.TEXT.write(List.of(Findings.named(name)));
    assertThat(report.lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("note [Platgate:EntryName] app.jar!/")
        .hasSizeLessThan(40_000);
    assertThat(report).endsWith("\n1 finding: 0 errors, 0 warnings, 1 note\n");
    assertThat(report.codePoints().filter(Visible::isDeceptive).boxed()).containsOnly((int) '\n');
    assertThat(new String(report.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(report);
  }

  @Test
  void aNameIsShownAsItIs() {
    assertThat(Visible.text("a\nb\\n\u202E\u00e4\uD83D\uDE00\uD83D \uDBFF\uDFFD"))
        .isEqualTo("a\\u000Ab\\\\n\\u202E\u00e4\uD83D\uDE00\\uD83D \\uDBFF\\uDFFD");
  }

  @Test
  void theUnicodeOfTheRunningJavaDoesNotMatter() {
    assertThat(Visible.text("\u0891 \uD80D\uDC3F \u0C5C \u0378"))
        .isEqualTo("\\u0891 \\uD80D\\uDC3F \u0C5C \u0378");
  }

  @Test
  void aLongNameIsCutInItsMiddle() {
    String shown = "\uD83D\uDE00".repeat(400);
    assertThat(Format.TEXT.write(List.of(Findings.named("\uD83D\uDE00".repeat(1000)))))
        .contains(" " + shown + " ... (200 characters) ... " + shown + ": ");
  }
}
