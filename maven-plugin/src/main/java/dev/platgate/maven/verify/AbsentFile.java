package dev.platgate.maven.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Natives or jars that may not be there, known by the name of the file, in any case: that of the
 * system decides whether case matters.
 *
 * @param patterns the last segments of a path match one of them, which is in lower case
 * @param literal what every text with such a name contains
 * @param reason why they must be absent
 */
record AbsentFile(List<Glob> patterns, AbsentWord literal, String reason) implements Absence {
  private static final String PART = "[\\p{L}\\p{N}_.$*?+~@-]+";
  private static final String EXTENSION = "\\.(so|dll|dylib|jnilib|jar)";
  private static final Pattern FORM =
      Pattern.compile("(?i)(" + PART + "/)*" + PART + EXTENSION + "[\\p{N}.*?]*");
  private static final String JAR = ".jar";

  /** Tells whether a pattern has the extension of a native or jar; versions may follow it. */
  static boolean isPattern(String pattern) {
    return FORM.matcher(pattern).matches();
  }

  /** Takes also what has a version or an extension more, and natives that begin with "lib". */
  static AbsentFile of(String pattern, String reason) {
    String path = pattern.toLowerCase(Locale.ROOT);
    int base = path.lastIndexOf('/') + 1;
    List<String> names = new ArrayList<>(List.of(path));
    if (!path.endsWith(JAR)) {
      names.add(path.substring(0, base) + "lib" + path.substring(base));
    }
    List<Glob> patterns = new ArrayList<>();
    for (String each : names) {
      patterns.add(Glob.of("**/" + each, "/"));
      patterns.add(Glob.of("**/" + each + ".*", "/"));
    }
    return new AbsentFile(List.copyOf(patterns), new AbsentWord(literal(path)), reason);
  }

  private static String literal(String path) {
    String longest = "";
    for (String each : path.split("[*?/]")) {
      longest = each.length() > longest.length() ? each : longest;
    }
    return longest;
  }

  @Override
  public boolean isFile(String path) {
    if (!literal.isIn(path)) {
      return false;
    }
    List<String> parts = List.of(path.toLowerCase(Locale.ROOT).split("/", -1));
    return patterns.stream().anyMatch(each -> each.matches(parts));
  }

  @Override
  public boolean isIn(String text) {
    if (!literal.isIn(text)) {
      return false;
    }
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      if (isFile(text.substring(start, end).replace('\\', '/'))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean isPart(char each) {
    return Character.isJavaIdentifierPart(each) || "./\\-+~@".indexOf(each) >= 0;
  }

  @Override
  public Optional<String> segment() {
    return Optional.empty();
  }
}
