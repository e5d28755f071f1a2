package dev.platgate.maven.matrix;

import dev.platgate.Os;
import java.util.Map;
import java.util.TreeMap;

/** Renders a matrix as a page that needs nothing but itself, and no script to be read. */
final class HtmlMatrix {
  private static final HtmlGrid TYPES =
      new HtmlGrid(
          "types",
          "Types that some target lacks",
          "A dot where a type exists. All other types exist on every target.",
          "Type",
          "Condition",
          type -> packageOf(type.name()),
          type -> type.name().substring(type.name().lastIndexOf('.') + 1));
  private static final HtmlGrid DEPENDENCIES =
      new HtmlGrid(
          "dependencies",
          "Dependencies that some target lacks",
          "A dot where a module may be on the run-time class path.",
          "Module",
          "Packages",
          module -> module.name().substring(0, Math.max(0, module.name().lastIndexOf(':'))),
          module -> module.name().substring(module.name().lastIndexOf(':') + 1));

  private HtmlMatrix() {}

  /**
   * Renders a matrix.
   *
   * @param matrix the matrix
   * @param title what it is the matrix of
   * @return a document
   */
  static String render(Matrix matrix, String title) {
    PageTemplate page = new PageTemplate();
    return page.fill(
        Map.of(
            "title", Html.escape(Printable.of(title)),
            "counts", counts(matrix),
            "options", options(matrix),
            "sections",
                HtmlServices.render(matrix)
                    + TYPES.render(matrix.types(), matrix.targets())
                    + DEPENDENCIES.render(matrix.dependencies(), matrix.targets())));
  }

  private static String packageOf(String type) {
    int end = type.lastIndexOf('.');
    return end < 0 ? "(unnamed package)" : type.substring(0, end);
  }

  private static String counts(Matrix matrix) {
    return Count.of(matrix.targets().size(), "target")
        + " · "
        + Count.of(matrix.services().size(), "service")
        + " · "
        + Count.of(matrix.types().size(), "gated type")
        + " · "
        + Count.of(matrix.dependencies().size(), "gated dependency", "gated dependencies");
  }

  private static String options(Matrix matrix) {
    Map<Os, Integer> systems = new TreeMap<>();
    matrix.targets().forEach(target -> systems.merge(target.os(), 1, Integer::sum));
    Html html = new Html();
    html.tag("<option value=\"\">all " + matrix.targets().size() + "</option>");
    html.tag("<optgroup label=\"Operating system\">");
    systems.forEach((os, count) -> option(html, os.cfgName(), os.cfgName() + " (" + count + ")"));
    html.tag("</optgroup><optgroup label=\"Target\">");
    matrix.targets().forEach(target -> option(html, target.triple(), target.triple()));
    return html.tag("</optgroup>").toString();
  }

  private static void option(Html html, String value, String label) {
    html.tag("<option value=\"").text(value).tag("\">").text(label).tag("</option>");
  }
}
