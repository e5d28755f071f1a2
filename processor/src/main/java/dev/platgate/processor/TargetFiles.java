package dev.platgate.processor;

import com.palantir.javapoet.JavaFile;
import dev.platgate.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes what is generated for each supported target, for the tools that package them all. The
 * files of a target are in a list, as those of an earlier compile may be left beside them.
 */
final class TargetFiles {
  private static final String SOURCES = "sources/";
  private static final String RESOURCES = "resources/";
  private static final String LIST = "files";

  private final ProcessingEnvironment environment;

  TargetFiles(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Writes the files of each target, and returns what is selected there. */
  List<List<Selection>> write(Program program) throws IOException {
    List<List<Selection>> all = new ArrayList<>();
    for (Target target : program.supported().targets().targets()) {
      List<Selection> selections =
          program.registries().stream()
              .map(registry -> Selection.of(program, registry, target))
              .toList();
      StringBuilder list = new StringBuilder();
      for (Map.Entry<String, JavaFile> source : sources(selections).entrySet()) {
        String path = SOURCES + source.getKey();
        write(resource(target, path), source.getValue().toString());
        list.append(path).append('\n');
      }
      String description = RESOURCES + ArtifactWriter.PATH;
      ArtifactWriter.write(resource(target, description), target, selections);
      write(resource(target, LIST), list.append(description).append('\n').toString());
      all.add(selections);
    }
    return all;
  }

  /** Returns a file of the class output. */
  FileObject resource(String path) throws IOException {
    return environment.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path);
  }

  private static void write(FileObject file, String text) throws IOException {
    try (OutputStream stream = file.openOutputStream()) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private FileObject resource(Target target, String path) throws IOException {
    return resource(ProgramDescription.FOLDER + target.triple() + "/" + path);
  }

  private Map<String, JavaFile> sources(List<Selection> selections) {
    Elements elements = environment.getElementUtils();
    Types types = environment.getTypeUtils();
    Map<String, JavaFile> sources = new LinkedHashMap<>();
    for (Selection each : selections) {
      add(sources, BuildTargetWriter.write(each.registry(), each.target(), elements));
      add(sources, new RegistryWriter(elements, types).write(each));
      if (each.isStub()) {
        add(sources, new StubWriter(elements, types).write(each));
      }
    }
    return sources;
  }

  private static void add(Map<String, JavaFile> sources, JavaFile file) {
    String folder = file.packageName().isEmpty() ? "" : file.packageName().replace('.', '/') + "/";
    sources.putIfAbsent(folder + file.typeSpec().name() + ".java", file);
  }
}
