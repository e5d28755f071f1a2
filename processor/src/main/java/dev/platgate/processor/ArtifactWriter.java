package dev.platgate.processor;

import dev.platgate.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes what the artifact is, for tools: its target and what serves each service there. */
final class ArtifactWriter {
  private static final String PATH = "META-INF/platgate/artifact.properties";

  private ArtifactWriter() {}

  static void write(Filer filer, Target target, List<Selection> selections) throws IOException {
    StringBuilder text = new StringBuilder("target=" + target.triple() + "\n");
    for (Selection selection : selections) {
      text.append("service.")
          .append(selection.registry().service())
          .append('=')
          .append(selection.variant().orElseThrow())
          .append('\n');
    }
    FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH);
    try (OutputStream stream = file.openOutputStream()) {
      stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
