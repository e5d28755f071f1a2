package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.examples.objectstore.Options.Mode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OptionsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void hasDefaults() throws BadOptionException {
    assertThat(Options.parse())
        .isEqualTo(new Options(Mode.SERVE, "127.0.0.1", 8080, 256L << 20, 64L << 20));
  }

  @Test
  void readsAllOptions() throws BadOptionException {
    assertThat(
            Options.parse(
                "--max-object",
                "5",
                "--host",
                "::1",
                "--port",
                "0",
                "--capacity",
                "9",
                "--self-check"))
        .isEqualTo(new Options(Mode.SELF_CHECK, "::1", 0, 9, 5));
  }

  @Test
  void limitsTheDefaultObjectSizeToTheCapacity() throws BadOptionException {
    assertThat(Options.parse("--capacity", "1000").maxObjectSize()).isEqualTo(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "--port, --port needs a number from 0 to 65535",
    "--port x, '--port needs a number from 0 to 65535, not x'",
    "--port 65536, '--port needs a number from 0 to 65535, not 65536'",
    "--port -1, '--port needs a number from 0 to 65535, not -1'",
    "--capacity 0, '--capacity needs a number from 1 to 9223372036854775807, not 0'",
    "--max-object 1k, '--max-object needs a number from 1 to 9223372036854775807, not 1k'",
    "--host, --host needs a host name or address",
    "--capacity 5 --max-object 6, --max-object 6 is more than --capacity 5",
    "--prot 1, 'unknown option --prot; the options are --host, --port, --capacity, --max-object,"
        + " --self-check and --help'",
  })
  void refusesBadOptions(String line, String message) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err).hasToString("object-store: " + message + System.lineSeparator());
    assertThat(out.size()).isZero();
  }

  @Test
  void showsHelp() {
    assertThat(run("--self-check", "--help", "--self-check")).isZero();
    assertThat(out).hasToString(Options.USAGE);
  }

  private int run(String... arguments) {
    return new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }
}
