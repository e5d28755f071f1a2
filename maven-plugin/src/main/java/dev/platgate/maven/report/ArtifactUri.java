package dev.platgate.maven.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Writes the path of a finding as the reference of a file, relative to the sources. */
final class ArtifactUri {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final String NESTED = "!/";

  /** Services refuse longer references; the full path stands beside it in a report. */
  private static final int LONGEST = 2_000;

  /** What a reader of the report would resolve, to a file that the finding is not about. */
  private static final Pattern DOTS = Pattern.compile("(^|/)\\.\\.?(/|$)");

  private ArtifactUri() {}

  /** Returns the reference of the path or, where that cannot be had, of the outermost archive. */
  static String of(String path) {
    int nested = path.indexOf(NESTED);
    String inside = nested < 0 ? "" : path.substring(nested);
    String archive = path.substring(0, path.length() - inside.length());
    String uri = encoded(path);
    if (uri.length() > LONGEST || DOTS.matcher(inside).find()) {
      uri = encoded(archive);
    }
    return uri.isEmpty() || uri.length() > LONGEST ? "unnamed" : uri;
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) each)) {
        uri.append((char) each);
      } else {
        uri.append('%').append(HEX.toHexDigits(each));
      }
    }
    return uri.toString();
  }

  /** What means itself in the path of a reference; a colon would end the name of a scheme. */
  private static boolean isPlain(char each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9')
        || "-._~!$&'()*+,;=@/".indexOf(each) >= 0;
  }
}
