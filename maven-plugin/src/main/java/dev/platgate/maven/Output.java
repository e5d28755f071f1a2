package dev.platgate.maven;

import dev.platgate.maven.report.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Writes what a goal found to the log, or to a file where one is named. */
final class Output {
  private final Log log;
  private final File file;

  Output(Log log, File file) {
    this.log = log;
    this.file = file;
  }

  void write(List<String> lines) throws IOException {
    if (file == null) {
      lines.forEach(log::info);
      return;
    }
    Path path = file.toPath().toAbsolutePath();
    WholeFile.write(path, String.join("\n", lines) + "\n");
    log.info("Wrote " + path);
  }
}
