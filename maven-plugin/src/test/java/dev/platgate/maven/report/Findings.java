package dev.platgate.maven.report;

import java.util.List;
import java.util.Optional;

/** Findings that the tests of several reports use. */
final class Findings {
  static final Finding REFERENCE =
      new Finding(
          Kind.CLASS_REFERENCE,
          Level.ERROR,
          "app.jar!/lib/x.jar!/org/X.class",
          "refers to org.lwjgl.system.jemalloc.JEmalloc",
          "the package org.lwjgl.system.jemalloc is only on x86_64-unknown-linux-gnu",
          Optional.of("com.example:app:1 > org.x:x:2"));

  static final Finding PAGES =
      new Finding(
          Kind.PAGE_SIZE,
          Level.WARNING,
          "app.jar!/linux/arm64/libx.so",
          "is aligned to 4096 bytes",
          "kernels of aarch64-unknown-linux-gnu have pages of up to 65536 bytes",
          Optional.empty());

  /** Not in the order of a report. */
  static final List<Finding> TWO = List.of(PAGES, REFERENCE);

  /** What an archive may put into names to forge a line or to be read as something else. */
  static final List<String> HOSTILE =
      List.of(
          "\n0 findings: 0 errors, 0 warnings, 0 notes",
          "\r\nerror [Platgate:Drift] x",
          "\u2028\u2029\u0085\u000b\f\u0000\u001b[2K\u007f\t",
          "\u202Egnp.exe\u202C\u2066\u200B\uFEFF\u00A0",
          "\"},{\"kind\":\"Drift\"",
          "\\u000A\\",
          "[here](https://example.com) {0} {",
          "\uD83D",
          "\uDE00\uD83D",
          "\uD83D\uDE00 \uDBFF\uDFFF \uE000",
          "../../src/Main.java",
          "//example.com/x",
          "C:%2e?#",
          "::error file=x::y",
          "n".repeat(0x10000),
          "\uD83D\uDE00".repeat(0x8000),
          "\u202E".repeat(0x10000));

  private Findings() {}

  /** A finding all of whose texts are or end with a name. */
  static Finding named(String name) {
    return new Finding(
        Kind.ENTRY_NAME, Level.NOTE, "app.jar!/" + name, name, name, Optional.of(name));
  }
}
