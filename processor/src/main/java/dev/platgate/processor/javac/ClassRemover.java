package dev.platgate.processor.javac;

import dev.platgate.processor.Compilation;
import dev.platgate.processor.Gate;
import dev.platgate.processor.PluginMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Removes the class file of a type that does not exist on the target. */
final class ClassRemover {
  private final Compilation.Exclusion order;

  ClassRemover(Compilation.Exclusion order) {
    this.order = order;
  }

  /**
   * Removes it right after it was written; nested and anonymous types come here on their own.
   *
   * @param type the type
   * @param reachable where the code around the type can be reached
   */
  void remove(TypeElement type, Gate reachable) {
    if (order.gates().at(type).and(reachable).contains(order.target())) {
      return;
    }
    ProcessingEnvironment environment = order.environment();
    try {
      Files.delete(classFile(type));
    } catch (IOException failure) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              PluginMessage.notExcluded(type, order.target(), reason(failure)));
    }
  }

  /** Returns the text of a failure; that of a special one, such as a name, says too little. */
  private static String reason(IOException failure) {
    String text = failure.getMessage();
    return failure.getClass() == IOException.class && text != null ? text : failure.toString();
  }

  private Path classFile(TypeElement type) throws IOException {
    Elements elements = order.environment().getElementUtils();
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    String fileName =
        packageName.isEmpty() ? binaryName : binaryName.substring(packageName.length() + 1);
    URI uri = output(elements.getModuleOf(type), packageName, fileName + ".class").toUri();
    if (!"file".equals(uri.getScheme())) {
      throw new IOException("the class output is no folder, but " + uri.getScheme());
    }
    Path file = Path.of(uri);
    Path relative = Path.of(packageName.replace('.', '/'), fileName + ".class");
    if (!file.endsWith(relative)) {
      throw new IOException("javac has no class output; name one with -d");
    }
    return file;
  }

  /** Returns a file of the class output, where each of several modules has a folder of its own. */
  private FileObject output(ModuleElement module, String packageName, String fileName)
      throws IOException {
    Filer filer = order.environment().getFiler();
    if (module != null && !module.isUnnamed()) {
      String name = module.getQualifiedName() + "/" + packageName;
      try {
        return filer.getResource(StandardLocation.CLASS_OUTPUT, name, fileName);
      } catch (FilerException singleModule) {
        // A module that is compiled alone may not be named.
      }
    }
    return filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, fileName);
  }
}
