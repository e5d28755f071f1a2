package dev.platgate.maven.matrix;

import dev.platgate.Target;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders a matrix as Markdown with GitHub's tables. A fact has a line of its own, and columns are
 * not aligned, so that a change of the program changes only the lines that tell of it.
 */
final class MarkdownMatrix {
  private final Matrix matrix;
  private final StringBuilder text = new StringBuilder();

  private MarkdownMatrix(Matrix matrix) {
    this.matrix = matrix;
  }

  /**
   * Renders a matrix.
   *
   * @param matrix the matrix
   * @return a document
   */
  static String render(Matrix matrix) {
    return new MarkdownMatrix(matrix).render();
  }

  private String render() {
    text.append("# Platform matrix\n\n<!-- Written by ")
        .append(GoldenMatrix.ACCEPT)
        .append(" -->\n");
    targets();
    services();
    presences("Types that some target lacks", "Type", matrix.types());
    presences("Dependencies that some target lacks", "Module", matrix.dependencies());
    return text.toString();
  }

  private void targets() {
    List<String> columns =
        matrix.services().stream().map(service -> MarkdownCode.of(service.shortName())).toList();
    head("Targets", "Target", columns);
    for (Target target : matrix.targets()) {
      text.append("| ").append(MarkdownCode.of(target.triple()));
      for (ServedService service : matrix.services()) {
        String variant =
            service.on(target).map(each -> MarkdownCode.of(each.shortName())).orElse("nothing");
        text.append(" | ").append(variant);
      }
      text.append(" |\n");
    }
  }

  private void services() {
    if (matrix.services().isEmpty()) {
      return;
    }
    head("Services", "Service", List.of("Variant", "Targets"));
    for (ServedService service : matrix.services()) {
      for (Presence variant : service.variants()) {
        text.append("| ").append(MarkdownCode.of(service.name()));
        text.append(" | ").append(MarkdownCode.of(variant.name()));
        text.append(" | ").append(phrase(variant)).append(" |\n");
      }
    }
  }

  private void presences(String title, String column, List<Presence> all) {
    if (all.isEmpty()) {
      return;
    }
    head(title, column, List.of("Targets"));
    for (Presence each : all) {
      text.append("| ").append(MarkdownCode.of(each.name()));
      text.append(" | ").append(phrase(each)).append(" |\n");
    }
  }

  private void head(String title, String first, List<String> others) {
    text.append("\n## ").append(title).append("\n\n| ").append(first);
    others.forEach(other -> text.append(" | ").append(other));
    text.append(" |\n").append("| --- ".repeat(others.size() + 1)).append("|\n");
  }

  private String phrase(Presence presence) {
    TargetPhrase phrase = TargetPhrase.of(presence.targets(), matrix.targets());
    String names =
        phrase.named().stream()
            .map(target -> MarkdownCode.of(target.triple()))
            .collect(Collectors.joining(", "));
    return (phrase.word() + " " + names).strip();
  }
}
