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

  /** Tells the plugin what to leave out. */
  void exclude(Program program) {
    Optional<Compilation> compilation = Compilation.of(environment);
    if (compilation.isEmpty()) {
      Diagnostic.Kind kind = options.emitAll() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
      Origin.COMPILATION.print(environment.getMessager(), kind, Message.PLUGIN_NOT_STARTED.text());
    } else if (options.target().isPresent() && !options.emitAll()) {
      Target target = options.target().get();
      compilation.get().exclude(new Compilation.Exclusion(target, program.gates(), environment));
    }
  }
}
