package dev.platgate.maven.matrix;

import dev.platgate.Target;
import java.util.List;
import java.util.function.Function;

/**
 * Renders for the page what is on some targets: a row for each, a column for each target.
 *
 * @param id the identifier of the section
 * @param title the title of the section
 * @param explanation what a mark means
 * @param first the title of the first column
 * @param last the title of the last column, which shows the notes
 * @param group the heading under which something stands
 * @param label its name below that heading
 */
record HtmlGrid(
    String id,
    String title,
    String explanation,
    String first,
    String last,
    Function<Presence, String> group,
    Function<Presence, String> label) {

  /**
   * Renders a section.
   *
   * @param rows what the rows show, those of a group in sequence
   * @param targets the supported targets
   * @return the section; empty if there are no rows
   */
  String render(List<Presence> rows, List<Target> targets) {
    if (rows.isEmpty()) {
      return "";
    }
    Html html = new Html();
    html.tag("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">").text(title);
    html.tag("</h2>\n<p>").text(explanation).tag("</p>\n<div class=\"scroll\" tabindex=\"0\"");
    html.tag(" role=\"region\" aria-labelledby=\"" + id + "\"><table>\n<caption>").text(title);
    html.tag(" by target</caption>\n<thead><tr><th scope=\"col\">").text(first).tag("</th>");
    targets.forEach(target -> head(html, target));
    html.tag("<th scope=\"col\">").text(last).tag("</th></tr></thead>\n");
    String before = null;
    for (Presence row : rows) {
      String now = group.apply(row);
      if (!now.equals(before)) {
        html.tag(before == null ? "" : "</tbody>\n");
        body(html, now, targets.size() + 2);
      }
      row(html, row, targets);
      before = now;
    }
    return html.tag("</tbody>\n</table></div>\n</section>\n").toString();
  }

  private static void head(Html html, Target target) {
    html.tag("<th scope=\"col\" class=\"upright\" data-target=\"").text(target.triple());
    html.tag("\" data-os=\"").text(target.os().cfgName()).tag("\"><code>");
    html.text(target.triple()).tag("</code></th>");
  }

  private static void body(Html html, String heading, int columns) {
    html.tag("<tbody data-package=\"").text(heading).tag("\">\n<tr class=\"group\">");
    html.tag("<th scope=\"rowgroup\" colspan=\"" + columns + "\"><span class=\"name\">");
    html.name(heading).tag("</span></th></tr>\n");
  }

  private void row(Html html, Presence row, List<Target> targets) {
    html.tag("<tr><th scope=\"row\"><code>").name(label.apply(row)).tag("</code></th>");
    for (Target target : targets) {
      String mark = row.targets().contains(target) ? "yes" : "no";
      html.tag("<td class=\"" + mark + "\"><span class=\"said\">" + mark + "</span></td>");
    }
    html.tag("<td class=\"gate\">");
    for (String note : row.notes()) {
      html.tag("<div><code>").text(note).tag("</code></div>");
    }
    html.tag("</td></tr>\n");
  }
}
