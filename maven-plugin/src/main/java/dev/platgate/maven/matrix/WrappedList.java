package dev.platgate.maven.matrix;

import java.util.Collection;
import java.util.Iterator;

/**
 * Items with commas between them, on lines of at most 100 characters.
 *
 * @param start what stands before the first item
 * @param items the items
 * @param margin what stands before the items of the lines that follow
 */
record WrappedList(String start, Collection<?> items, String margin) {
  private static final int WIDTH = 100;

  /**
   * Returns the lines.
   *
   * @return the lines, each with its end
   */
  String lines() {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(start);
    for (Iterator<?> each = items.iterator(); each.hasNext(); ) {
      String item = each.next() + (each.hasNext() ? ", " : "");
      boolean begun = line.length() > Math.max(start.length(), margin.length());
      if (begun && line.length() + item.stripTrailing().length() > WIDTH) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append(margin);
      }
      line.append(item);
    }
    return text.append(line.toString().stripTrailing()).append('\n').toString();
  }
}
