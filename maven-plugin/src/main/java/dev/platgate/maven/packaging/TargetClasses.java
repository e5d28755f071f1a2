package dev.platgate.maven.packaging;

import dev.platgate.Target;
import dev.platgate.maven.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Makes the folder of classes of each target from the one that has the classes of all. */
final class TargetClasses {
  private final Program program;
  private final AllClasses all;
  private final Map<Target, Map<String, byte[]>> anew;

  /**
   * Takes what one compile gave.
   *
   * @param program what the compile says of it
   * @param all the folder of its classes
   * @param anew the class files that differ from target to target, by their paths
   */
  TargetClasses(Program program, AllClasses all, Map<Target, Map<String, byte[]>> anew) {
    this.program = program;
    this.all = all;
    this.anew = anew;
  }

  /** Fills the folder of classes of a target, in which its resources are already. */
  void write(Target target, Path output) throws IOException, PackagingException {
    OutputFolder folder = new OutputFolder(output);
    Map<String, byte[]> own = anew.getOrDefault(target, Map.of());
    Set<String> ofBase = anew.getOrDefault(program.base(), Map.of()).keySet();
    ExcludedFiles excluded = new ExcludedFiles(program, target);
    for (String name : all.files()) {
      boolean isLeftOut = ofBase.contains(name) || excluded.contains(name);
      boolean isOwn = folder.had(name) && !all.isOverwritten(name);
      if (!isLeftOut && !isOwn) {
        folder.copy(all.file(name), name);
      }
    }
    for (Map.Entry<String, byte[]> each : own.entrySet()) {
      if (!excluded.contains(each.getKey())) {
        folder.write(each.getValue(), each.getKey());
      }
    }
    GeneratedFiles generated = all.generated(target);
    for (Path file : generated.resources()) {
      folder.copy(file, Folders.slashed(generated.resourceFolder().relativize(file)));
    }
  }
}
