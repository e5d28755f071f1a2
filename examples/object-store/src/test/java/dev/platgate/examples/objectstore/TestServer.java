package dev.platgate.examples.objectstore;

import dev.platgate.runtime.HeapProfiler;
import java.io.IOException;
import java.net.URI;

/** A server on a free port with a small store. */
final class TestServer implements AutoCloseable {
  static final long CAPACITY = 8 << 20;
  static final long MAX_OBJECT = 1 << 20;

  final WatchedAllocator allocator = new WatchedAllocator();
  final ObjectStore store = new ObjectStore(allocator, CAPACITY, MAX_OBJECT);
  private final ObjectServer server;

  TestServer() throws IOException {
    this(path -> new HeapProfiler.NotSupported("this-target"));
  }

  TestServer(HeapProfiler profiler) throws IOException {
    DebugRoutes debug = new DebugRoutes("this-target", allocator, profiler, store);
    server = ObjectServer.start("127.0.0.1", 0, new Router(new ObjectRoutes(store), debug));
  }

  int port() {
    return server.port();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  Connection connect() throws IOException {
    return new Connection(port());
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
