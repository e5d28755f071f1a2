package dev.platgate.processor;

import dev.platgate.Target;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

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
      compilation.get().describe(description(program));
    } else if (options.target().isPresent()) {
      Target target = options.target().get();
      compilation.get().exclude(new Compilation.Exclusion(target, program.gates(), environment));
    }
  }

  private ProgramDescription description(Program program) throws IOException {
    TargetFiles files = new TargetFiles(environment);
    Target base = options.target().orElseGet(() -> program.supported().targets().targets().get(0));
    return new ProgramDescription(
        files.resource(ProgramDescription.PATH), base, program, files.write(program), environment);
  }
}
