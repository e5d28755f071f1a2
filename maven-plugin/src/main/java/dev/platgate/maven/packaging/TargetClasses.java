package dev.platgate.maven.packaging;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the folder of classes of each target from the one that has the classes of all. */
final class TargetClasses {
  private final Program program;
  private final AllClasses all;
  private final List<Path> sourceFolders;
  private final Recompiler recompiler;
  private final Path work;
  private final Map<String, byte[]> base;

  /**
   * Takes what one compile gave, and compiles again for its target what will be compiled for each:
   * that must give the same bytes, or the others would be wrong.
   */
  TargetClasses(
      Program program, AllClasses all, List<Path> sourceFolders, Recompiler recompiler, Path work)
      throws IOException, PackagingException {
    this.program = program;
    this.all = all;
    this.sourceFolders = sourceFolders;
    this.recompiler = recompiler;
    this.work = work;
    this.base = compile(program.base());
    for (Map.Entry<String, byte[]> each : base.entrySet()) {
      Path file = all.file(each.getKey());
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), each.getValue())) {
        throw new PackagingException(
            each.getKey()
                + " differs from target to target, but javac alone does not give the class file that"
                + " the compiler plugin gave: another processor, a tool that changes class files, or"
                + " another javac than that of Maven's JDK has a part in it. Move what depends on BuildTarget into a class of its own.");
      }
    }
  }

  /** Fills the folder of classes of a target, in which its resources are already. */
  void write(Target target, Path output) throws IOException, PackagingException {
    Map<String, byte[]> anew = target == program.base() ? base : compile(target);
    Set<String> excluded = excluded(target);
    for (String name : all.files()) {
      boolean isLeftOut = base.containsKey(name) || excluded.contains(name);
      if (!isLeftOut && !Files.exists(output.resolve(name))) {
        put(output.resolve(name), Files.readAllBytes(all.file(name)));
      }
    }
    for (Map.Entry<String, byte[]> each : anew.entrySet()) {
      if (!excluded.contains(each.getKey())) {
        put(output.resolve(each.getKey()), each.getValue());
      }
    }
    Folders.copy(all.build(target.triple()).resolve("resources"), output);
  }

  private Set<String> excluded(Target target) {
    return program.types().stream()
        .filter(type -> !type.targets().contains(target))
        .map(GatedType::name)
        .map(name -> name.replace('.', '/') + AllClasses.CLASS)
        .collect(Collectors.toSet());
  }

  /** Compiles what differs from target to target, and returns the class files by their paths. */
  private Map<String, byte[]> compile(Target target) throws IOException, PackagingException {
    Path generated = all.build(target.triple()).resolve("sources");
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(generated)) {
      try (Stream<Path> walk = Files.walk(generated)) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    for (String unit : program.units()) {
      files.addAll(sources(unit));
    }
    if (files.isEmpty()) {
      return Map.of();
    }
    Path output = work.resolve(target.triple());
    Folders.delete(output);
    List<Path> folders = new ArrayList<>(List.of(generated));
    folders.addAll(sourceFolders);
    recompiler.compile(files, folders, output);
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        classes.put(slashed(output.relativize(file)), Files.readAllBytes(file));
      }
    }
    return classes;
  }

  /** Returns the files of that path: each source folder may have one. */
  private List<Path> sources(String unit) throws PackagingException {
    List<Path> found =
        sourceFolders.stream().map(folder -> folder.resolve(unit)).filter(Files::exists).toList();
    if (found.isEmpty()) {
      throw new PackagingException(
          unit
              + " differs from target to target, but is in no source folder of the project: "
              + sourceFolders);
    }
    return found;
  }

  private static void put(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
