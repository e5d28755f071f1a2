package dev.platgate.maven.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A form of reports. */
public enum Format {
  /** One line for each finding, and a line with their number. */
  TEXT {
    @Override
    String written(List<Finding> sorted) {
      return TextReport.of(sorted);
    }
  },
  /** JSON of the shape that {@code docs/maven.md} describes. */
  JSON {
    @Override
    String written(List<Finding> sorted) {
      return JsonReport.of(sorted);
    }
  },
  /** SARIF 2.1.0. */
  SARIF {
    @Override
    String written(List<Finding> sorted) {
      return SarifReport.of(sorted);
    }
  };

  /**
   * Returns the form of a name.
   *
   * @param name {@code text}, {@code json} or {@code sarif}
   * @return the form
   * @throws IllegalArgumentException if there is none of that name; the message lists all
   */
  public static Format of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.tag().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Reports have no format \"%s\", only %s"
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(Format::tag)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * Writes a report. The order of the findings and their repetition do not matter.
   *
   * @param findings the findings
   * @return the report, which can be encoded in UTF-8; lines end with LF
   */
  public String write(Collection<Finding> findings) {
    return written(findings.stream().sorted().distinct().toList());
  }

  abstract String written(List<Finding> sorted);

  private String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
