package dev.platgate.maven.verify;

import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Format;
import dev.platgate.maven.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file for a report.
 *
 * @param path where it is
 * @param format its format
 */
public record ReportFile(Path path, Format format) {

  /**
   * Returns a file with a format.
   *
   * @param path where it is
   * @param format the name of the format; that of the extension, if it is empty
   * @return the file
   * @throws VerificationException if there is no such format
   */
  public static ReportFile of(Path path, String format) throws VerificationException {
    String name = path.toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    String wanted = !format.isEmpty() ? format : extension.equals("txt") ? "text" : extension;
    try {
      return new ReportFile(path, Format.of(wanted));
    } catch (IllegalArgumentException e) {
      throw new VerificationException(
          (format.isEmpty() ? "platgate.report: " : "platgate.reportFormat: ")
              + e.getMessage()
              + "; say one with -Dplatgate.reportFormat, or by the extension .txt, .json or .sarif",
          e);
    }
  }

  /**
   * Writes a report.
   *
   * @param findings what it reports
   * @throws IOException if the file cannot be written
   */
  public void write(List<Finding> findings) throws IOException {
    WholeFile.write(path, format.write(findings));
  }
}
