package dev.platgate.examples.nettytransport;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the echo server, its client, or its self-check. */
public final class Main {
  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Serves until the process is told to stop, sends one text, or checks itself. The exit status is
   * 0, 1 for a failure, or 2 for a bad command line.
   *
   * @param arguments the options; {@code --help} lists them
   */
  public static void main(String[] arguments) {
    int status = new Main(System.out, System.err).run(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  int run(String... arguments) {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException badOption) {
      err.println("netty-transport: " + badOption.getMessage());
      return 2;
    }
    try {
      return run(options);
    } catch (IOException | LinkageError failure) {
      err.println("netty-transport: " + Failure.describe(failure));
      return 1;
    }
  }

  private int run(Options options) throws IOException {
    switch (options.mode()) {
      case HELP -> out.print(Options.USAGE);
      case SERVE -> serve(options);
      case SEND -> send(options);
      case SELF_CHECK -> {
        return new SelfCheck(BuildTarget.TRIPLE, GlobalTransport::get, out).run();
      }
    }
    return 0;
  }

  /** The threads of the server keep the process alive. */
  private void serve(Options options) throws IOException {
    EchoServer server = EchoServer.start(GlobalTransport.get(), options.address());
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    out.printf("echoing on %s with %s%n", server.address(), GlobalTransport.name());
  }

  private void send(Options options) throws IOException {
    byte[] text = options.text().getBytes(StandardCharsets.UTF_8);
    try (EchoClient client = new EchoClient(GlobalTransport.get())) {
      byte[] answer = client.echo(options.address(), text);
      out.println(new String(answer, StandardCharsets.UTF_8));
    }
  }
}
