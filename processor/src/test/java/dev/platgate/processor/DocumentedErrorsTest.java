package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Host;
import dev.platgate.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles every example of {@code docs/errors.md}, before and after its fix. {@code
 * -Dplatgate.golden.update=true} writes the messages of the page anew.
 */
final class DocumentedErrorsTest {
  @TempDir private Path folder;

  /** The processor on a machine that is in no catalog. */
  @SupportedAnnotationTypes("*")
  @SupportedOptions(Options.TARGET)
  private static final class OnSolaris extends AbstractProcessor {
    private Optional<Rounds> rounds = Optional.empty();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      rounds = Optional.of(new Rounds(environment, Host.of("SunOS", "amd64", "")));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      try {
        rounds.orElseThrow().next(round);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      return false;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theExamplePrintsItsMessage(Message message) throws IOException {
    ErrorsPage page = ErrorsPage.read();
    ErrorsPage.Section section = page.section(message.tag());
    ExampleProgram program = page.program().with(section.example());
    ExampleCommand command = ExampleCommand.in(section.example()).orElse(page.command());
    String printed =
        PrintedText.onThePage(
            switch (message) {
              case UNKNOWN_HOST -> command.run(folder, program, new OnSolaris());
              // Of the compilers without plugins, none is at hand.
              case PLUGIN_NOT_STARTED ->
                  command.run(folder, program, WrappedProcessor.withoutPlugin());
              // It takes two compilations, as those of IncrementalIT.
              case PARTIAL_COMPILATION -> "error: " + Message.PARTIAL_COMPILATION.text("app.Store");
              // An example would be a bug to mend.
              case INTERNAL_ERROR ->
                  "error: " + PluginMessage.internalError(new IllegalStateException("no origin"));
              default -> command.run(folder, program);
            });
    if (Boolean.getBoolean("platgate.golden.update")) {
      ErrorsPage.update(section, printed);
    }
    assertThat(printed).isEqualTo(ErrorsPage.read().section(message.tag()).message());
  }

  @ParameterizedTest
  @EnumSource
  void theFixCompilesOnEverySupportedTarget(Message message) throws IOException {
    ErrorsPage page = ErrorsPage.read();
    ErrorsPage.Section section = page.section(message.tag());
    ExampleProgram program = page.program().with(section.example()).with(section.fix());
    ExampleCommand command = ExampleCommand.in(section.fix()).orElse(page.command());
    Set<ExampleCommand> commands = new LinkedHashSet<>(Set.of(command));
    for (Target target : program.supportedTargets()) {
      commands.add(command.with(target));
    }
    assertThat(commands).hasSizeGreaterThan(2);
    for (ExampleCommand each : commands) {
      Path own = Files.createTempDirectory(folder, "fix");
      assertThat(each.with("-Xlint:all,-processing").run(own, program)).isEmpty();
    }
  }
}
