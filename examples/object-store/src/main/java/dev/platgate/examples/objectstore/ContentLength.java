package dev.platgate.examples.objectstore;

import com.sun.net.httpserver.Headers;
import java.util.List;

/** Reads the announced size of a request body. */
final class ContentLength {
  private ContentLength() {}

  /** Returns the size in bytes; a body of unknown size is refused, since its block comes first. */
  static long of(Headers headers) throws HttpProblem {
    List<String> values = headers.getOrDefault("Content-Length", List.of());
    if (values.isEmpty() || headers.containsKey("Transfer-Encoding")) {
      throw new HttpProblem(411, "a PUT needs a Content-Length and no Transfer-Encoding");
    }
    String value = values.get(0);
    if (values.size() > 1 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new HttpProblem(400, "the Content-Length must be one number of bytes");
    }
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException tooManyDigitsOrNone) {
      throw new HttpProblem(400, "the Content-Length must be one number of bytes");
    }
  }
}
