package dev.platgate.maven.matrix;

/** HTML whose texts are escaped, tag by tag. */
final class Html {
  private final StringBuilder text = new StringBuilder();

  /**
   * Adds markup as it is.
   *
   * @param markup constant markup
   * @return this
   */
  Html tag(String markup) {
    text.append(markup);
    return this;
  }

  /**
   * Adds text.
   *
   * @param content text from anywhere
   * @return this
   */
  Html text(String content) {
    text.append(escape(content));
    return this;
  }

  /**
   * Adds a name in which a line may break before each of its words.
   *
   * @param name a qualified name, or the coordinates of a module
   * @return this
   */
  Html name(String name) {
    text.append(escape(name).replaceAll("(?<=[.:$])(?=.)|(?<=[a-z0-9])(?=[A-Z])", "<wbr>"));
    return this;
  }

  /**
   * Escapes text for content and for quoted attributes.
   *
   * @param content text from anywhere
   * @return the text without characters of the markup
   */
  static String escape(String content) {
    return content
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
