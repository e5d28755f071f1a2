package dev.platgate.benchmarks.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws times as bars, in SVG. It is readable on light and on dark pages. */
final class Chart {
  private static final int WIDTH = 720;
  private static final int LABELS = 190;
  private static final int NUMBERS = 70;
  private static final int ROW = 26;
  private static final int TOP = 44;

  private final String title;
  private final List<Bar> bars = new ArrayList<>();

  private record Bar(String label, double value, boolean isOurs) {}

  Chart(String title) {
    this.title = title;
  }

  void add(String label, double value, boolean isOurs) {
    bars.add(new Bar(label, value, isOurs));
  }

  /** Returns the picture, the shortest bar first. */
  String svg() {
    List<Bar> sorted = bars.stream().sorted(Comparator.comparingDouble(Bar::value)).toList();
    double longest = sorted.stream().mapToDouble(Bar::value).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    int height = TOP + ROW * sorted.size() + 10;
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " aria-label=\"%s\" font-family=\"sans-serif\" font-size=\"13\">%n"
                + "<rect width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#ffffff\"/>%n"
                + "<text x=\"16\" y=\"26\" font-size=\"15\" fill=\"#1f2328\">%s</text>%n",
            WIDTH,
            height,
            title,
            WIDTH,
            height,
            title));
    for (int i = 0; i < sorted.size(); i++) {
      svg.append(row(sorted.get(i), TOP + i * ROW, longest));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String row(Bar bar, int top, double longest) {
    double width = Math.max(2, bar.value() / longest * (WIDTH - LABELS - NUMBERS));
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#1f2328\"%s>%s</text>"
            + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>"
            + "<text x=\"%.1f\" y=\"%d\" fill=\"#1f2328\">%.1f</text>%n",
        LABELS - 10,
        top + 14,
        bar.isOurs() ? " font-weight=\"bold\"" : "",
        bar.label(),
        LABELS,
        top,
        width,
        bar.isOurs() ? "#1a7f37" : "#8c959f",
        LABELS + width + 6,
        top + 14,
        bar.value());
  }
}
