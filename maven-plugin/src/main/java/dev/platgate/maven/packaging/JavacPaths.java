package dev.platgate.maven.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.codehaus.plexus.languages.java.jpms.LocationManager;
import org.codehaus.plexus.languages.java.jpms.ResolvePathsRequest;
import org.codehaus.plexus.languages.java.jpms.ResolvePathsResult;

/**
 * Where javac finds the classes that a module uses. The compiler plugin decides with the same
 * library: what the descriptor of a named module reaches is on the module path, as one automatic
 * module there would bring all others.
 *
 * @param moduleName the name of a named module
 * @param modulePath what is on the module path
 * @param classPath what is on the class path
 */
record JavacPaths(Optional<String> moduleName, List<Path> modulePath, List<Path> classPath) {
  static final String PATCH = "--patch-module";

  /** Divides a class path that begins with the classes of the module itself. */
  static JavacPaths of(Path classes, List<Path> dependencies) throws IOException {
    List<Path> all = new ArrayList<>(List.of(classes));
    all.addAll(dependencies);
    Path descriptor = classes.resolve("module-info.class");
    if (Files.notExists(descriptor)) {
      return new JavacPaths(Optional.empty(), List.of(), all);
    }
    ResolvePathsResult<Path> result =
        new LocationManager()
            .resolvePaths(
                ResolvePathsRequest.ofPaths(all)
                    .setMainModuleDescriptor(descriptor)
                    .setIncludeStatic(true));
    return new JavacPaths(
        Optional.of(result.getMainModuleDescriptor().name()),
        List.copyOf(result.getModulepathElements().keySet()),
        List.copyOf(result.getClasspathElements()));
  }

  /** Returns the options of javac for source files that are instead of classes of the module. */
  List<String> options(List<Path> sourceFolders) {
    List<String> options = new ArrayList<>();
    if (!classPath.isEmpty()) {
      options.addAll(List.of("-classpath", joined(classPath)));
    }
    moduleName.ifPresent(
        name -> {
          options.addAll(List.of("--module-path", joined(modulePath)));
          options.addAll(List.of(PATCH, name + "=" + joined(sourceFolders)));
        });
    return options;
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
