package dev.platgate.examples.nettytransport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.examples.nettytransport.Options.Mode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Options.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --bad        | unknown option --bad; the options are --host, --port, --send, --self-check and --help
          --port       | --port needs a value
          --port 65536 | --port needs a number from 0 to 65535, not 65536
          --port -1    | --port needs a number from 0 to 65535, not -1
          --port x     | --port needs a number from 0 to 65535, not x
          """)
  void saysWhatIsWrongWithACommandLine(String line, String problem) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("netty-transport: " + problem);
  }

  @Test
  void takesOptionsInAnyOrder() {
    assertThat(Options.parse("--send", "hi", "--port", "1", "--host", "::1"))
        .isEqualTo(new Options(Mode.SEND, "::1", 1, "hi"));
    assertThat(Options.parse()).isEqualTo(new Options(Mode.SERVE, "127.0.0.1", 7007, ""));
  }

  private int run(String... arguments) {
    return new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }
}
