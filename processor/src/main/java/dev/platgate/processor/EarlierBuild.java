package dev.platgate.processor;

import dev.platgate.PlatformRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * What an earlier build left in the class output. A build tool that compiles changed sources alone
 * shows a processor a part of the program, and the rest in class files.
 */
final class EarlierBuild {
  private EarlierBuild() {}

  /** Returns the services whose registries were built there, and are asked for in class files. */
  static Set<String> services(
      Elements elements, Filer filer, Collection<? extends Element> sources) {
    Set<String> services = new TreeSet<>();
    for (PackageElement around : new PackageFinder(elements).around(sources)) {
      if (!sources.contains(around)) {
        for (Annotation registries : Annotation.on(around, PlatformRegistry.class)) {
          registries
              .named("value")
              .forEach(each -> services.add(each.type().getQualifiedName().toString()));
        }
      }
    }
    if (!services.isEmpty()) {
      services.retainAll(described(filer));
    }
    return services;
  }

  private static Set<String> described(Filer filer) {
    Properties description = new Properties();
    try (InputStream file =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, "", ArtifactWriter.PATH)
            .openInputStream()) {
      description.load(file);
    } catch (IOException none) {
      return Set.of();
    }
    return description.stringPropertyNames().stream()
        .filter(key -> key.startsWith(ArtifactWriter.SERVICE))
        .map(key -> key.substring(ArtifactWriter.SERVICE.length()))
        .collect(Collectors.toSet());
  }
}
