package dev.platgate.maven.explain;

import dev.platgate.maven.names.NearNames;
import dev.platgate.maven.names.UnknownNameException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages of all errors of the compiler and all findings, with a section for each tag. */
public final class TagPages {
  private static final String HEADING = "## ";

  private final Map<String, List<String>> errors;
  private final Map<String, List<String>> findings;

  private TagPages(String errors, String findings) {
    this.errors = sections(errors);
    this.findings = sections(findings);
  }

  /**
   * Reads the pages that are packaged with this class.
   *
   * @return the pages
   * @throws IOException if they cannot be read
   */
  public static TagPages read() throws IOException {
    return of(page("errors.md"), page("findings.md"));
  }

  static TagPages of(String errors, String findings) {
    return new TagPages(errors, findings);
  }

  private static String page(String resource) throws IOException {
    try (InputStream stream = TagPages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("the plugin is packaged without its page " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, List<String>> sections(String markdown) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    boolean inCode = false;
    for (String line : markdown.lines().toList()) {
      inCode ^= line.startsWith("```");
      if (!inCode && line.startsWith(HEADING)) {
        section = new ArrayList<>();
        String heading = line.substring(HEADING.length());
        if (!heading.contains(" ")) {
          sections.put(heading, section);
        }
      }
      section.add(line);
    }
    return sections;
  }

  /** Returns the tags of the errors of the compiler. */
  Set<String> errors() {
    return errors.keySet();
  }

  /** Returns the tags of the findings. */
  Set<String> findings() {
    return findings.keySet();
  }

  /**
   * Returns what the pages say of an error or a finding.
   *
   * @param tag its tag, such as {@code MissingVariant} or {@code ClassPresent}; with {@code
   *     Platgate:} and brackets or without, in any case
   * @return the lines of its section
   * @throws UnknownNameException if there is no such tag
   */
  public List<String> section(String tag) throws UnknownNameException {
    String plain = tag.replaceAll("^\\[?(?i:Platgate:)?|\\]$", "");
    Map<String, List<String>> all = new LinkedHashMap<>(errors);
    all.putAll(findings);
    for (Map.Entry<String, List<String>> each : all.entrySet()) {
      if (each.getKey().equalsIgnoreCase(plain)) {
        List<String> lines = new ArrayList<>(each.getValue());
        while (lines.get(lines.size() - 1).isBlank()) {
          lines.remove(lines.size() - 1);
        }
        return lines;
      }
    }
    throw new UnknownNameException(
        "there is no error or finding "
            + tag
            + "."
            + NearNames.question(NearNames.of(plain, all.keySet(), each -> each))
            + " The errors of the compiler are: "
            + String.join(", ", errors.keySet())
            + ". The findings of verify are: "
            + String.join(", ", findings.keySet()));
  }
}
