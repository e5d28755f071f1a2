package dev.platgate.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

final class SarifReportTest {
  @Test
  void aResultHasRuleMessageLocationAndIdentity() {
    assertThat(Format.SARIF.write(List.of(Findings.REFERENCE)))
        .startsWith(
            """
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\
            sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "Platgate",
                      "rules": [
                        {
                          "id": "ClassPresent",
                          "shortDescription": {
                            "text": "A class is in the artifact of a target that lacks it."
                          },
            """)
        .endsWith(
            """
                      ]
                    }
                  },
                  "columnKind": "utf16CodeUnits",
                  "results": [
                    {
                      "ruleId": "ClassReference",
                      "level": "error",
                      "message": {
                        "text": "app.jar!/lib/x.jar!/org/X.class refers to \
            org.lwjgl.system.jemalloc.JEmalloc: the package org.lwjgl.system.jemalloc is only on \
            x86_64-unknown-linux-gnu; com.example:app:1 > org.x:x:2"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "app.jar!/lib/x.jar!/org/X.class"
                            },
                            "region": {
                              "startLine": 1
                            }
                          },
                          "logicalLocations": [
                            {
                              "fullyQualifiedName": "app.jar!/lib/x.jar!/org/X.class"
                            }
                          ]
                        }
                      ],
                      "partialFingerprints": {
                        "primaryLocationLineHash": "FINGERPRINT"
                      }
                    }
                  ]
                }
              ]
            }
            """
                .replace("FINGERPRINT", Fingerprint.of(Findings.REFERENCE)));
  }

  @Test
  void everyKindIsARule() {
    String report = Format.SARIF.write(List.of());
    assertThat(report).contains("\"results\": []");
    assertThat(Arrays.stream(Kind.values()).map(Kind::tag)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Kind.values()).map(each -> "\"id\": \"" + each.tag() + "\""))
        .allMatch(report::contains);
    assertThat(Arrays.stream(Kind.values()).map(each -> ":explain -Dplatgate.error=" + each.tag()))
        .allMatch(report::contains);
  }

  @ParameterizedTest
  @FieldSource("dev.platgate.maven.report.Findings#HOSTILE")
  void aNameBreaksNothing(String name) {
    String report = Format.SARIF.write(List.of(Findings.named(name)));
    Object run = list(JsonReader.read(report), "runs").get(0);
    assertThat(list(run, "results")).hasSize(1);
    Object result = list(run, "results").get(0);
    assertThat(member(result, "ruleId")).isEqualTo("EntryName");
    String message = (String) member(member(result, "message"), "text");
    assertThat(message.codePoints().noneMatch(Visible::isDeceptive)).isTrue();
    URI uri = URI.create(ArtifactUri.of("app.jar!/" + name));
    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.normalize().toString()).startsWith("app.jar").hasSizeLessThanOrEqualTo(2000);
  }

  @Test
  void aNameIsNoLinkAndNoPlaceholderOfAMessage() {
    assertThat(Format.SARIF.write(List.of(Findings.named("[a](b) {0}"))))
        .contains("\"text\": \"app.jar!/\\\\[a\\\\](b) {{0}} \\\\[a\\\\](b) {{0}}: ");
  }

  @ParameterizedTest
  @CsvSource({
    "target/app 1.jar!/a b.class, target/app%201.jar!/a%20b.class",
    "app.jar!/ä#?.class,          app.jar!/%C3%A4%23%3F.class",
    "app.jar!/../x.class,         app.jar",
    "app.jar!/.,                  app.jar",
    "C:\\app.jar,                 C%3A%5Capp.jar",
    "/build/app.jar!/x,           file:///build/app.jar!/x",
    "'',                          unnamed",
  })
  void aPathIsAReferenceOfAFile(String path, String uri) {
    assertThat(ArtifactUri.of(path)).isEqualTo(uri);
  }

  @Test
  void differentFindingsHaveDifferentFingerprints() {
    Set<String> fingerprints = new HashSet<>();
    for (List<String> texts :
        List.of(
            List.of("a", "bc"), List.of("ab", "c"), List.of("\uD83D", "?"), List.of("?", "?"))) {
      for (Kind kind : List.of(Kind.DRIFT, Kind.DEPENDENCY)) {
        fingerprints.add(
            Fingerprint.of(
                new Finding(kind, Level.NOTE, texts.get(0), texts.get(1), "", Optional.empty())));
      }
    }
    assertThat(fingerprints).hasSize(8).allMatch(each -> each.matches("[0-9a-f]{32}"));
  }

  private static List<?> list(Object map, String key) {
    return (List<?>) member(map, key);
  }

  private static Object member(Object map, String key) {
    return Objects.requireNonNull(((Map<?, ?>) map).get(key));
  }
}
