package dev.platgate.processor;

import dev.platgate.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes what the artifact is, for tools: its target and what serves each service there. */
final class ArtifactWriter {
  static final String SERVICE = "service.";
  static final String PATH = "META-INF/platgate/artifact.properties";

  private ArtifactWriter() {}

  static void write(Filer filer, Target target, Collection<Selection> selections)
      throws IOException {
    try {
      write(filer, "", target, selections);
    } catch (FilerException severalModules) {
      // Each module has a folder of its own; one without a registry has nothing to describe.
      Map<String, List<Selection>> perModule =
          selections.stream().collect(Collectors.groupingBy(ArtifactWriter::module));
      for (Map.Entry<String, List<Selection>> module : perModule.entrySet()) {
        write(filer, module.getKey() + "/", target, module.getValue());
      }
    }
  }

  private static String module(Selection selection) {
    Optional<Element> home = selection.registry().origin().element();
    while (home.isPresent() && !(home.get() instanceof ModuleElement)) {
      home = home.map(Element::getEnclosingElement);
    }
    return home.map(Object::toString).orElse("");
  }

  private static void write(
      Filer filer, String module, Target target, Collection<Selection> selections)
      throws IOException {
    write(filer.createResource(StandardLocation.CLASS_OUTPUT, module, PATH), target, selections);
  }

  /** Writes it into a file. */
  static void write(FileObject file, Target target, Collection<Selection> selections)
      throws IOException {
    StringBuilder text = new StringBuilder("target=" + target.triple() + "\n");
    for (Selection selection : selections) {
      text.append(SERVICE)
          .append(selection.registry().service())
          .append('=')
          .append(selection.variant().orElseThrow())
          .append('\n');
    }
    try (OutputStream stream = file.openOutputStream()) {
      stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
