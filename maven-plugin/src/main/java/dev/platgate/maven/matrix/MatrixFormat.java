package dev.platgate.maven.matrix;

import dev.platgate.maven.program.Program;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A form in which a matrix is written. */
public enum MatrixFormat {
  /** Plain text for a terminal, grouped by what serves. */
  TEXT,
  /** Markdown with GitHub's tables; one fact a line. */
  MARKDOWN,
  /** A page that needs nothing but itself. */
  HTML;

  /**
   * Returns the format of a name.
   *
   * @param name {@code text}, {@code markdown} or {@code html}
   * @return the format
   * @throws IllegalArgumentException if there is none of that name; the message lists those that
   *     there are
   */
  public static MatrixFormat parse(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + name + "' is no format of a matrix. The formats are " + list() + "."));
  }

  private static String list() {
    return Arrays.stream(values()).map(MatrixFormat::toString).collect(Collectors.joining(", "));
  }

  /**
   * Renders the matrix of a program.
   *
   * @param program the program
   * @param title what a page says that it is the matrix of
   * @return the matrix, its lines ended by line feeds
   */
  public String render(Program program, String title) {
    Matrix matrix = Matrix.of(program);
    return switch (this) {
      case TEXT -> TextMatrix.render(matrix);
      case MARKDOWN -> MarkdownMatrix.render(matrix);
      case HTML -> HtmlMatrix.render(matrix, title);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
