package dev.platgate.processor;

import com.google.auto.service.AutoService;
import dev.platgate.Host;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The annotation processor of Platgate. It runs the rounds; its collaborators do the work. */
@AutoService(Processor.class)
public final class PlatgateProcessor extends AbstractProcessor {
  private Optional<Rounds> rounds = Optional.empty();

  /** Creates the processor; javac does. */
  public PlatgateProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Wording wording = Options.wording(environment.getOptions());
    Compilation.of(environment).ifPresent(compilation -> compilation.word(wording));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // Claims what our generated classes carry too: unclaimed annotations fail -Xlint:all -Werror.
    return Set.of("dev.platgate.*", "javax.annotation.processing.Generated");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.ALL;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // See getSupportedAnnotationTypes.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (rounds.isEmpty() && annotations.stream().anyMatch(PlatgateProcessor::isOurs)) {
        rounds = Optional.of(new Rounds(processingEnv, Host.current()));
      }
      if (rounds.isPresent()) {
        rounds.get().next(round);
      }
    } catch (IOException | RuntimeException failure) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, PluginMessage.internalError(failure));
    }
    return true;
  }

  private static boolean isOurs(TypeElement annotation) {
    return annotation.getQualifiedName().toString().startsWith(Annotation.PACKAGE + ".");
  }
}
