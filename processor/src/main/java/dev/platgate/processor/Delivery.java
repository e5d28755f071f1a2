package dev.platgate.processor;

import dev.platgate.Target;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.FileObject;

/** Hands a program without errors on: describes the artifact, and has foreign classes left out. */
final class Delivery {
  private final ProcessingEnvironment environment;
  private final Options options;

  Delivery(ProcessingEnvironment environment, Options options) {
    this.environment = environment;
    this.options = options;
  }

  void describe(Collection<Selection> selections) throws IOException {
    if (options.target().isPresent()) {
      ArtifactWriter.write(environment.getFiler(), options.target().get(), selections);
    }
  }

  /** Tells the plugin what to leave out, or to describe the program for all targets. */
  void hand(Program program) throws IOException {
    Optional<Compilation> compilation = Compilation.of(environment);
    if (compilation.isEmpty()) {
      Diagnostic.Kind kind = options.emitAll() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
      Origin.COMPILATION.print(environment.getMessager(), kind, Message.PLUGIN_NOT_STARTED.text());
    } else if (options.emitAll()) {
      description(program).ifPresent(compilation.get()::describe);
    } else if (options.target().isPresent()) {
      Target target = options.target().get();
      compilation.get().exclude(new Compilation.Exclusion(target, program.gates(), environment));
    }
  }

  /** Describes a program; several modules at once have no place for one description. */
  private Optional<ProgramDescription> description(Program program) throws IOException {
    TargetFiles files = new TargetFiles(environment);
    Target base = options.target().orElseGet(() -> program.supported().targets().targets().get(0));
    FileObject file;
    try {
      file = files.resource(ProgramDescription.PATH);
    } catch (FilerException severalModules) {
      return Optional.empty();
    }
    return Optional.of(
        new ProgramDescription(file, base, program, files.write(program), environment));
  }
}
