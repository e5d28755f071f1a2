package dev.platgate.maven.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page without its content. Its security policy names the one style and the one script by their
 * digests, so that nothing else on the page is ever run.
 */
final class PageTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

  /**
   * Puts content in its places.
   *
   * @param content the markup for each place
   * @return the page
   */
  String fill(Map<String, String> content) {
    Map<String, String> all = new HashMap<>(content);
    String style = resource("page.css");
    String script = resource("page.js");
    all.put("style", style);
    all.put("style-hash", digest(style));
    all.put("script", script);
    all.put("script-hash", digest(script));
    return PLACE
        .matcher(resource("page.html"))
        .replaceAll(place -> Matcher.quoteReplacement(all.getOrDefault(place.group(1), "")));
  }

  private static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = PageTemplate.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the plugin lacks its file " + name);
      }
      // A checkout on Windows may have other line ends; the page is the same everywhere.
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
