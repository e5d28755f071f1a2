package dev.platgate.examples.nettytransport;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Iterator;

/**
 * What the command line asks for.
 *
 * @param mode what to do
 * @param host where to listen, or where to send to
 * @param port the port there
 * @param text what to send; empty in the other modes
 */
record Options(Mode mode, String host, int port, String text) {
  static final String USAGE =
      """
      java -jar netty-transport.jar [--host HOST] [--port PORT]
      java -jar netty-transport.jar [--host HOST] [--port PORT] --send TEXT
      java -jar netty-transport.jar --self-check

      Sends back what it receives; or sends TEXT, and prints what comes back; or checks itself.
      The host is 127.0.0.1 and the port 7007 if nothing else is said.
      """;

  /** What the program does. */
  enum Mode {
    SERVE,
    SEND,
    SELF_CHECK,
    HELP
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if it is wrong; the message says what is right
   */
  static Options parse(String... arguments) {
    Options options = new Options(Mode.SERVE, "127.0.0.1", 7007, "");
    Iterator<String> rest = Arrays.asList(arguments).iterator();
    while (rest.hasNext()) {
      options = options.with(rest.next(), rest);
    }
    return options;
  }

  private Options with(String option, Iterator<String> rest) {
    return switch (option) {
      case "--host" -> new Options(mode, value(option, rest), port, text);
      case "--port" -> new Options(mode, host, number(option, value(option, rest)), text);
      case "--send" -> new Options(Mode.SEND, host, port, value(option, rest));
      case "--self-check" -> new Options(Mode.SELF_CHECK, host, port, text);
      case "--help" -> new Options(Mode.HELP, host, port, text);
      default ->
          throw new IllegalArgumentException(
              "unknown option %s; the options are --host, --port, --send, --self-check and --help"
                  .formatted(option));
    };
  }

  /** Returns the host and the port. */
  InetSocketAddress address() {
    return new InetSocketAddress(host, port);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static int number(String option, String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
      throw new IllegalArgumentException(
          "%s needs a number from 0 to 65535, not %s".formatted(option, value));
    }
    return Integer.parseInt(value);
  }
}
