package dev.platgate.maven;

import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Format;
import dev.platgate.maven.report.Level;
import dev.platgate.maven.verify.ReportFile;
import dev.platgate.maven.verify.VerificationException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Writes findings to the log, and to a file where one is named. */
final class FindingLog {
  private final Log log;
  private final Optional<ReportFile> report;

  private FindingLog(Log log, Optional<ReportFile> report) {
    this.log = log;
    this.report = report;
  }

  /**
   * Returns a log.
   *
   * @param file the file for the report, if there is one
   * @param format the format of the report; that of the extension of the file, if it is empty
   * @throws VerificationException if there is no such format
   */
  static FindingLog of(Log log, Optional<File> file, String format) throws VerificationException {
    return new FindingLog(
        log,
        file.isPresent()
            ? Optional.of(ReportFile.of(file.get().toPath(), format))
            : Optional.empty());
  }

  /**
   * Writes all findings.
   *
   * @throws MojoFailureException if one of them is an error
   */
  void write(List<Finding> findings) throws IOException, MojoFailureException {
    if (report.isPresent()) {
      report.get().write(findings);
    }
    long errors = findings.stream().filter(each -> each.level() == Level.ERROR).count();
    for (String line : List.of(Format.TEXT.write(findings).split("\n"))) {
      if (line.startsWith(Level.ERROR.tag())) {
        log.error(line);
      } else if (line.startsWith(Level.WARNING.tag())) {
        log.warn(line);
      } else if (line.startsWith(Level.NOTE.tag())) {
        log.debug(line);
      } else {
        log.info(line);
      }
    }
    if (errors > 0) {
      throw new MojoFailureException(
          errors
              + (errors == 1 ? " error" : " errors")
              + ", named above"
              + report.map(file -> " and in " + file.path()).orElse(""));
    }
  }
}
