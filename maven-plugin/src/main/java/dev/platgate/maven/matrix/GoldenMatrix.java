package dev.platgate.maven.matrix;

import dev.platgate.maven.program.Program;
import dev.platgate.maven.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The matrix that a project keeps in version control, as Markdown. */
public final class GoldenMatrix {
  /** The command that accepts a changed matrix. */
  public static final String ACCEPT = "mvn platgate:matrix -Dplatgate.matrix.update";

  private GoldenMatrix() {}

  /**
   * Checks that a program has the matrix that a file says. How the lines of the file end makes no
   * difference.
   *
   * @param file the file
   * @param program the program
   * @throws MatrixChangedException if the file says another matrix, or is missing
   * @throws IOException if the file cannot be read
   */
  public static void compare(Path file, Program program)
      throws IOException, MatrixChangedException {
    if (!Files.exists(file)) {
      throw new MatrixChangedException(
          "The file of the matrix is missing: " + file + "\nTo write it: " + ACCEPT);
    }
    LineDiff diff = LineDiff.between(lines(file), lines(program));
    if (!diff.isEmpty()) {
      throw new MatrixChangedException(
          "The matrix has changed from what is in "
              + file
              + " (-) to what was compiled (+):\n"
              + diff
              + "To accept the change: "
              + ACCEPT);
    }
  }

  /**
   * Makes a file say the matrix of a program. A file that does is left as it is.
   *
   * @param file the file; its folder is made if needed
   * @param program the program
   * @return whether the file was written
   * @throws IOException if the file cannot be read or written; then it is as it was
   */
  public static boolean update(Path file, Program program) throws IOException {
    if (Files.exists(file) && lines(file).equals(lines(program))) {
      return false;
    }
    WholeFile.write(file, text(program));
    return true;
  }

  private static String text(Program program) {
    return MarkdownMatrix.render(Matrix.of(program));
  }

  private static List<String> lines(Program program) {
    return text(program).lines().toList();
  }

  private static List<String> lines(Path file) throws IOException {
    // Not readString: it fails on what is no UTF-8, where a difference says more.
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }
}
