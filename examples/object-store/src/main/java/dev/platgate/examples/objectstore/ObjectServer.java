package dev.platgate.examples.objectstore;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Serves HTTP on a socket, with persistent connections and a fixed number of threads. */
final class ObjectServer implements AutoCloseable {
  private static final int THREADS = 32;

  static {
    // Headers and body are separate packets; with Nagle's algorithm each answer takes 40 ms.
    setDefault("sun.net.httpserver.nodelay", "true");
    // A client that stalls would occupy a thread for ever; these are seconds.
    setDefault("sun.net.httpserver.maxReqTime", "120");
    setDefault("sun.net.httpserver.maxRspTime", "120");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private ObjectServer(HttpServer server, HttpHandler handler) {
    this.server = server;
    server.createContext("/", handler);
    server.setExecutor(threads);
  }

  /** Starts to serve; the port 0 stands for any that is free. */
  static ObjectServer start(String host, int port, HttpHandler handler) throws IOException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UnknownHostException("unknown host " + host);
    }
    ObjectServer started = new ObjectServer(HttpServer.create(address, 0), handler);
    started.server.start();
    return started;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Stops at once: the connections of requests in progress are closed. */
  @Override
  public void close() {
    stop(0);
  }

  /** Stops: requests in progress have some seconds to end before their connections are closed. */
  void stop(int seconds) {
    server.stop(seconds);
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
        throw new IllegalStateException("requests are still in progress");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
