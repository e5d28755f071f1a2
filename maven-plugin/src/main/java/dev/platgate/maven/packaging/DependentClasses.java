package dev.platgate.maven.packaging;

import dev.platgate.Target;
import dev.platgate.maven.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles the class files that differ from target to target, for all of them. */
final class DependentClasses {
  private final Program program;
  private final AllClasses all;
  private final List<Path> sourceFolders;
  private final Path work;

  /**
   * Takes what one compile gave.
   *
   * @param program what the compile says of it
   * @param all the folder of its classes
   * @param sourceFolders where its sources are
   * @param work a folder for what is compiled, whose content is lost
   */
  DependentClasses(Program program, AllClasses all, List<Path> sourceFolders, Path work) {
    this.program = program;
    this.all = all;
    this.sourceFolders = sourceFolders;
    this.work = work;
  }

  /**
   * Returns the class files of each target by their paths. For the target of the compile the same
   * bytes must come out, or those of the others would be wrong.
   */
  Map<Target, Map<String, byte[]>> compile(Recompiler recompiler)
      throws IOException, PackagingException {
    List<Path> units = new ArrayList<>();
    for (String each : program.units()) {
      units.addAll(sources(each));
    }
    Map<Target, Map<String, byte[]>> classes = new EnumMap<>(Target.class);
    classes.put(program.base(), compile(program.base(), units, recompiler));
    requireSame(classes.get(program.base()));
    for (Target each : program.targets()) {
      if (each != program.base()) {
        classes.put(each, compile(each, units, recompiler));
      }
    }
    return classes;
  }

  private void requireSame(Map<String, byte[]> base) throws IOException, PackagingException {
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

  private Map<String, byte[]> compile(Target target, List<Path> units, Recompiler recompiler)
      throws IOException, PackagingException {
    GeneratedFiles generated = all.generated(target);
    List<Path> files = new ArrayList<>(units);
    files.addAll(generated.sources());
    if (files.isEmpty()) {
      return Map.of();
    }
    Path output = work.resolve(target.triple());
    Folders.delete(output);
    Files.createDirectories(output);
    List<Path> folders = new ArrayList<>(List.of(generated.sourceFolder()));
    folders.addAll(sourceFolders);
    recompiler.compile(files, folders, output);
    Map<String, byte[]> classes = new TreeMap<>();
    for (Path file : Folders.files(output)) {
      classes.put(Folders.slashed(file), Files.readAllBytes(output.resolve(file)));
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
}
