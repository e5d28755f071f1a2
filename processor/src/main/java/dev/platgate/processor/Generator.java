package dev.platgate.processor;

import com.palantir.javapoet.JavaFile;
import dev.platgate.Target;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes source files, each once, and says which they are. */
final class Generator {
  private final ProcessingEnvironment environment;
  private final Sources sources;

  Generator(ProcessingEnvironment environment, Sources sources) {
    this.environment = environment;
    this.sources = sources;
  }

  /** Writes the constants beside a registry, and tells if there are any. */
  boolean constants(Registry registry, Target target) throws IOException {
    return write(BuildTargetWriter.write(registry, target, elements()), target);
  }

  /** Tells whether all is there that a registry is made of. */
  boolean isReady(Registry registry) {
    TypeElement service = elements().getTypeElement(registry.service());
    return ServiceMethod.of(service, elements(), environment.getTypeUtils()).stream()
        .allMatch(ServiceMethod::isComplete);
  }

  /** Writes a registry, and the class that serves where none does if that is left to us. */
  void registry(Selection selection) throws IOException {
    Types types = environment.getTypeUtils();
    if (selection.isStub()) {
      write(new StubWriter(elements(), types).write(selection), selection.target());
    }
    write(new RegistryWriter(elements(), types).write(selection), selection.target());
  }

  /** Writes a file if it is new, and tells whether the class is ours. */
  private boolean write(JavaFile file, Target target) throws IOException {
    String simpleName = file.typeSpec().name();
    String name = file.packageName().isEmpty() ? simpleName : file.packageName() + "." + simpleName;
    if (sources.isForeign(name)) {
      return false;
    }
    if (sources.generate(name)) {
      Compilation.of(environment).ifPresent(compilation -> compilation.generate(name, target));
      file.writeTo(environment.getFiler());
    }
    return true;
  }

  private Elements elements() {
    return environment.getElementUtils();
  }
}
