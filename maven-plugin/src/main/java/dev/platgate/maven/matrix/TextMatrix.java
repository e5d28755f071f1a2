package dev.platgate.maven.matrix;

import dev.platgate.Target;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renders a matrix for the terminal. */
final class TextMatrix {
  private static final int LONGEST_LABEL = 40;
  private static final Comparator<Presence> RAREST_FIRST =
      Comparator.comparingInt(each -> each.targets().size());

  private final Matrix matrix;
  private final StringBuilder text = new StringBuilder();
  private final int label;

  private TextMatrix(Matrix matrix) {
    this.matrix = matrix;
    this.label =
        matrix.services().stream()
            .flatMap(service -> service.variants().stream())
            .mapToInt(variant -> variant.shortName().length())
            .filter(length -> length <= LONGEST_LABEL)
            .max()
            .orElse(0);
  }

  /**
   * Renders a matrix.
   *
   * @param matrix the matrix
   * @return lines of at most 100 characters, where names allow it
   */
  static String render(Matrix matrix) {
    return new TextMatrix(matrix).render();
  }

  private String render() {
    if (matrix.services().isEmpty()) {
      text.append(new WrappedList("Targets: ", matrix.targets(), "  ").lines());
    } else {
      text.append(Count.of(matrix.services().size(), "service")).append(" on ");
      text.append(Count.of(matrix.targets().size(), "target")).append('\n');
    }
    for (ServedService service : matrix.services()) {
      text.append('\n').append(service.shortName()).append('\n');
      List<Target> unserved =
          matrix.targets().stream().filter(each -> service.on(each).isEmpty()).toList();
      if (!unserved.isEmpty()) {
        line("(nothing)", "", unserved);
      }
      List<Presence> variants = service.variants();
      for (int i = 0; i < variants.size(); i++) {
        variant(variants.get(i), i == variants.size() - 1);
      }
    }
    section("Types that some target lacks", matrix.types());
    section("Dependencies that some target lacks", matrix.dependencies());
    return text.toString();
  }

  private void variant(Presence variant, boolean last) {
    int count = variant.targets().size();
    if (count == matrix.targets().size()) {
      line(variant.shortName(), "all targets", List.of());
    } else if (last && count > 1) {
      line(variant.shortName(), "all " + count + " others: ", variant.targets());
    } else {
      line(variant.shortName(), "", variant.targets());
    }
  }

  private void line(String name, String word, Collection<Target> targets) {
    String margin = " ".repeat(label + 4);
    if (name.length() <= label) {
      String start = "  " + name + " ".repeat(label - name.length() + 2);
      text.append(new WrappedList(start + word, targets, margin).lines());
    } else {
      text.append("  ").append(name).append('\n');
      text.append(new WrappedList(margin + word, targets, margin).lines());
    }
  }

  private void section(String title, List<Presence> all) {
    Map<Set<Target>, StringBuilder> agreeing = new LinkedHashMap<>();
    for (Presence each : all.stream().sorted(RAREST_FIRST).toList()) {
      agreeing
          .computeIfAbsent(each.targets(), any -> new StringBuilder())
          .append("    ")
          .append(each.shortName())
          .append('\n');
    }
    if (!all.isEmpty()) {
      text.append('\n').append(title).append('\n');
    }
    agreeing.forEach(
        (targets, names) -> {
          TargetPhrase phrase = TargetPhrase.of(targets, matrix.targets());
          String start = "  " + phrase.word() + (phrase.named().isEmpty() ? "" : " ");
          text.append(new WrappedList(start, phrase.named(), " ".repeat(start.length())).lines())
              .append(names);
        });
  }
}
