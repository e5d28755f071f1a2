package dev.platgate.maven.matrix;

import dev.platgate.Target;
import java.util.List;

/** Renders the services for the page: a row for each target, a column for each service. */
final class HtmlServices {
  private static final int COLOURS = 5;

  private HtmlServices() {}

  /**
   * Renders the services.
   *
   * @param matrix the matrix; it may have no service
   * @return a section
   */
  static String render(Matrix matrix) {
    Html html = new Html();
    html.tag("<section aria-labelledby=\"services\">\n<h2 id=\"services\">Services</h2>\n");
    html.tag("<p>What serves on each target; the exceptions are coloured.</p>\n");
    html.tag("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"services\">");
    html.tag("<table>\n<caption>Variant of each service by target</caption>\n<thead><tr>");
    html.tag("<th scope=\"col\">Target</th>");
    for (ServedService service : matrix.services()) {
      html.tag("<th scope=\"col\" title=\"").text(service.name()).tag("\"><code>");
      html.text(service.shortName()).tag("</code><small title=\"").text(service.registry());
      html.tag("\">").text(simple(service.registry())).tag("</small></th>");
    }
    html.tag("</tr></thead>\n<tbody>\n");
    matrix.targets().forEach(target -> row(html, target, matrix.services()));
    return html.tag("</tbody>\n</table></div>\n</section>\n").toString();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static void row(Html html, Target target, List<ServedService> services) {
    html.tag("<tr data-target=\"").text(target.triple());
    html.tag("\" data-os=\"").text(target.os().cfgName());
    html.tag("\"><th scope=\"row\"><code>").text(target.triple()).tag("</code></th>");
    services.forEach(service -> cell(html, target, service));
    html.tag("</tr>\n");
  }

  private static void cell(Html html, Target target, ServedService service) {
    List<Presence> variants = service.variants();
    for (int i = 0; i < variants.size(); i++) {
      Presence variant = variants.get(i);
      if (variant.targets().contains(target)) {
        // The last variant is the most frequent: the eye shall find the others.
        String colour = i == variants.size() - 1 ? "" : " v" + (i % COLOURS + 1);
        html.tag("<td class=\"served").tag(colour).tag("\" title=\"").text(variant.name());
        html.tag("\"><code>").text(variant.shortName()).tag("</code></td>");
        return;
      }
    }
    html.tag("<td>nothing</td>");
  }
}
