package dev.platgate.benchmarks;

import com.sun.source.util.Plugin;
import dev.platgate.Target;
import dev.platgate.benchmarks.CodeBase.Gating;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** The programs that are compiled, and the ways in which they are. */
final class Programs {
  /** As many targets as the largest comparison supports. */
  static final int MOST_TARGETS = 40;

  private static final List<Target> MANY =
      Arrays.stream(Target.values()).limit(MOST_TARGETS).toList();

  /** The fewest on which each condition is true somewhere and false somewhere. */
  private static final List<Target> FEW =
      List.of(
          Target.X86_64_UNKNOWN_LINUX_GNU,
          Target.AARCH64_UNKNOWN_LINUX_MUSL,
          Target.X86_64_PC_WINDOWS_MSVC,
          Target.AARCH64_APPLE_DARWIN);

  private static final List<String> ERROR_PRONE =
      List.of(
          "-proc:none",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-processorpath",
          ClassPath.withoutPlatgate(),
          "-Xplugin:ErrorProne -XepAllErrorsAsWarnings -Xep:NullAway:WARN"
              + " -XepOpt:NullAway:AnnotatedPackages="
              + CodeBase.PACKAGE);

  private final Path folder;
  private final int modules;

  Programs(Path folder, int modules) {
    this.folder = folder;
    this.modules = modules;
  }

  static int mostTargets() {
    return MANY.size();
  }

  static int addedTargets() {
    return MANY.size() - FEW.size();
  }

  CodeBase plain() throws IOException {
    return write("plain", Gating.NONE, List.of());
  }

  CodeBase registry() throws IOException {
    return write("registry", Gating.REGISTRY, MANY);
  }

  CodeBase gated() throws IOException {
    return write("gated", Gating.TYPES, MANY);
  }

  CodeBase gatedForFew() throws IOException {
    return write("gated-for-few", Gating.TYPES, FEW);
  }

  Contender javac(String name, CodeBase code) throws IOException {
    return Contender.write(folder, name, code, List.of());
  }

  Contender platgate(String name, CodeBase code) throws IOException {
    return Contender.write(folder, name, code, platgate());
  }

  /** Returns a program that contains what Platgate would generate, to be compiled without it. */
  CodeBase withGenerated(String name, CodeBase code) throws IOException {
    Path generated = folder.resolve(name + ".generated");
    Folders.clear(generated);
    List<String> options = new ArrayList<>(platgate());
    options.addAll(List.of("-s", generated.toString()));
    Race.output(1, List.of(Contender.write(folder, name, code, options)));
    List<Path> files =
        Stream.concat(code.files().stream(), Folders.sources(generated).stream()).toList();
    return new CodeBase(code.folder(), files);
  }

  Contender idleProcessor(String name, CodeBase code) throws IOException {
    String path = announced(name, Processor.class, IdleProcessor.class);
    return Contender.write(folder, name, code, List.of("-processorpath", path));
  }

  Contender bareScan(String name, CodeBase code) throws IOException {
    String path = announced(name, Plugin.class, BareScan.class);
    List<String> options =
        List.of("-proc:none", "-processorpath", path, "-Xplugin:" + BareScan.NAME);
    return Contender.write(folder, name, code, options);
  }

  Contender errorProne(String name, CodeBase code) throws IOException {
    return Contender.write(folder, name, code, ERROR_PRONE);
  }

  /**
   * Returns a processor path that announces a class of this module. What announces it is written
   * here: on the class path of this module's own compilation, javac would look for the class before
   * it is there.
   */
  private <T> String announced(String name, Class<T> service, Class<? extends T> provider)
      throws IOException {
    Path path = folder.resolve(name + ".services");
    Path services = Files.createDirectories(path.resolve("META-INF/services"));
    Files.writeString(services.resolve(service.getName()), provider.getName());
    return path + File.pathSeparator + ClassPath.own();
  }

  private CodeBase write(String name, Gating gating, List<Target> targets) throws IOException {
    Path sources = folder.resolve(name);
    Folders.clear(sources);
    return CodeBase.write(sources, modules, gating, targets);
  }

  private static List<String> platgate() {
    return List.of(
        "-processorpath",
        ClassPath.platgate(),
        "-Aplatgate.target=" + Target.X86_64_UNKNOWN_LINUX_GNU.triple());
  }
}
