package dev.platgate.maven.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The code that the documentation gives to copy for shared results. */
final class Documentation {
  private static final Pattern BLOCK = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);

  private final String section;

  Documentation() throws IOException {
    String page = Files.readString(Path.of("../docs/maven.md"));
    this.section = page.split("(?m)^## Shared results$", -1)[1].split("(?m)^## ", 2)[0];
  }

  /** Returns the block that begins with an element. */
  String xml(String element) {
    return BLOCK
        .matcher(section)
        .results()
        .map(match -> match.group(1))
        .filter(block -> block.startsWith("<" + element))
        .findFirst()
        .orElseThrow();
  }
}
