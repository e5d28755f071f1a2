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

/** The page of all errors of Platgate, with a section for each tag. */
public final class ErrorPage {
  private static final String RESOURCE = "errors.md";
  private static final String HEADING = "## ";

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private ErrorPage(List<String> lines) {
    List<String> section = new ArrayList<>();
    boolean inCode = false;
    for (String line : lines) {
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
  }

  /**
   * Reads the page that is packaged with this class.
   *
   * @return the page
   * @throws IOException if it cannot be read
   */
  public static ErrorPage read() throws IOException {
    try (InputStream stream = ErrorPage.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("the plugin is packaged without its page of errors");
      }
      return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static ErrorPage of(String markdown) {
    return new ErrorPage(markdown.lines().toList());
  }

  /**
   * Returns what the page says of an error.
   *
   * @param tag its tag, such as {@code MissingVariant}; with {@code Platgate:} and brackets or
   *     without, in any case
   * @return the lines of its section
   * @throws UnknownNameException if there is no such tag
   */
  public List<String> section(String tag) throws UnknownNameException {
    String plain = tag.replaceAll("^\\[?(?i:Platgate:)?|\\]$", "");
    for (Map.Entry<String, List<String>> each : sections.entrySet()) {
      if (each.getKey().equalsIgnoreCase(plain)) {
        List<String> lines = new ArrayList<>(each.getValue());
        while (lines.get(lines.size() - 1).isBlank()) {
          lines.remove(lines.size() - 1);
        }
        return lines;
      }
    }
    throw new UnknownNameException(
        "there is no error "
            + tag
            + "."
            + NearNames.question(NearNames.of(plain, sections.keySet(), each -> each))
            + " The errors are: "
            + String.join(", ", sections.keySet()));
  }
}
