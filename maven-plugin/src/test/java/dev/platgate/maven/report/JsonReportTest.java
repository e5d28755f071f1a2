package dev.platgate.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class JsonReportTest {
  @Test
  void theShapeIsThatOfTheDocumentation() {
    assertThat(Format.JSON.write(Findings.TWO))
        .isEqualTo(
            """
            {
              "version": 1,
              "findings": [
                {
                  "kind": "ClassReference",
                  "level": "error",
                  "path": "app.jar!/lib/x.jar!/org/X.class",
                  "what": "refers to org.lwjgl.system.jemalloc.JEmalloc",
                  "why": "the package org.lwjgl.system.jemalloc is only on \
            x86_64-unknown-linux-gnu",
                  "how": "com.example:app:1 > org.x:x:2"
                },
                {
                  "kind": "PageSize",
                  "level": "warning",
                  "path": "app.jar!/linux/arm64/libx.so",
                  "what": "is aligned to 4096 bytes",
                  "why": "kernels of aarch64-unknown-linux-gnu have pages of up to 65536 bytes"
                }
              ],
              "counts": {
                "error": 1,
                "warning": 1,
                "note": 0
              }
            }
            """);
  }

  @Test
  void nothingIsAnEmptyList() {
    assertThat(Format.JSON.write(List.of())).contains("\"findings\": [],");
  }

  @ParameterizedTest
  @FieldSource("dev.platgate.maven.report.Findings#HOSTILE")
  void aNameIsReadAsItIs(String name) {
    Map<?, ?> report =
        (Map<?, ?>) JsonReader.read(Format.JSON.write(List.of(Findings.named(name))));
    assertThat(report.get("findings"))
        .isEqualTo(
            List.of(
                Map.of(
                    "kind",
                    "EntryName",
                    "level",
                    "note",
                    "path",
                    "app.jar!/" + name,
                    "what",
                    name,
                    "why",
                    name,
                    "how",
                    name)));
  }
}
