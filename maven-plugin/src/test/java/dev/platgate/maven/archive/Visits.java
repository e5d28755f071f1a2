package dev.platgate.maven.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records what a walk visits and reports. It reads every content. */
final class Visits implements ArchiveVisitor {
  final List<String> paths = new ArrayList<>();
  final Map<String, Integer> sizes = new LinkedHashMap<>();
  final Map<String, String> texts = new LinkedHashMap<>();
  final List<String> problems = new ArrayList<>();

  static Visits of(Path path, ArchiveLimits limits) throws IOException {
    Visits visits = new Visits();
    new ArchiveWalker(limits).walk(path, visits);
    return visits;
  }

  /** Walks a file {@code app.jar} in a folder. */
  static Visits of(Path folder, byte[] jar) throws IOException {
    return of(Files.write(folder.resolve("app.jar"), jar), ArchiveLimits.standard());
  }

  @Override
  public void visit(ArchiveEntry entry) throws IOException {
    paths.add(entry.path());
    Optional<byte[]> content = entry.content();
    if (content.isPresent()) {
      sizes.put(entry.path(), content.get().length);
      texts.put(entry.path(), new String(content.get(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public void problem(ArchiveProblem problem) {
    problems.add(problem.toString());
  }
}
