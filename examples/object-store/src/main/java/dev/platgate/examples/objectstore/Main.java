package dev.platgate.examples.objectstore;

import java.io.IOException;
import java.io.PrintStream;

/** Starts the object store. */
public final class Main {
  private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Serves until the process is told to stop, or checks itself. The exit status is 0, 1 for a
   * failure, or 2 for a bad command line.
   *
   * @param arguments the options; {@code --help} lists them
   */
  public static void main(String[] arguments) {
    if (System.getProperty(LOG_FORMAT) == null) {
      System.setProperty(LOG_FORMAT, "%1$tFT%1$tT %4$s %3$s: %5$s%6$s%n");
    }
    int status = new Main(System.out, System.err).run(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  int run(String... arguments) {
    try {
      return run(Options.parse(arguments));
    } catch (BadOptionException badOption) {
      err.println("object-store: " + badOption.getMessage());
      return 2;
    } catch (IOException | LinkageError failure) {
      err.println("object-store: " + Failure.describe(failure));
      return 1;
    }
  }

  private int run(Options options) throws IOException {
    switch (options.mode()) {
      case HELP -> out.print(Options.USAGE);
      case SERVE -> serve(options);
      case SELF_CHECK -> {
        return new SelfCheck(BuildTarget.TRIPLE, GlobalAllocator::get, GlobalHeapProfiler::get, out)
            .run();
      }
    }
    return 0;
  }

  private void serve(Options options) throws IOException {
    ObjectStore store =
        new ObjectStore(GlobalAllocator.get(), options.capacity(), options.maxObjectSize());
    DebugRoutes debug =
        new DebugRoutes(BuildTarget.TRIPLE, GlobalAllocator.get(), GlobalHeapProfiler.get(), store);
    Router router = new Router(new ObjectRoutes(store), debug);
    ObjectServer server = ObjectServer.start(options.host(), options.port(), router);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, store), "stop"));
    out.printf("serving on http://%s/objects%n", address(options.host(), server.port()));
  }

  /** The store goes last, when no request uses it any more. */
  private static void stop(ObjectServer server, ObjectStore store) {
    try {
      server.stop(1);
    } finally {
      store.close();
    }
  }

  private static String address(String host, int port) {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
