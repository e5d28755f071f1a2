package dev.platgate.examples.objectstore;

import com.sun.net.httpserver.HttpExchange;
import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.HeapProfiler;
import dev.platgate.runtime.PageSize;
import java.io.IOException;

/** Tells what serves and how much of it is in use, and writes heap profiles. */
final class DebugRoutes {
  private final String target;
  private final Allocator allocator;
  private final HeapProfiler profiler;
  private final ObjectStore store;

  DebugRoutes(String target, Allocator allocator, HeapProfiler profiler, ObjectStore store) {
    this.target = target;
    this.allocator = allocator;
    this.profiler = profiler;
    this.store = store;
  }

  void allocator(HttpExchange exchange) throws HttpProblem, IOException {
    Methods.require(exchange, "GET", "HEAD");
    JsonObject json =
        new JsonObject()
            .put("target", target)
            .put("allocator", allocator.name())
            .put("version", allocator.version())
            .put("pageSize", PageSize.current())
            .put("liveBlocks", store.liveBlocks())
            .put("liveBytes", store.liveBytes())
            .put("objects", store.count());
    Reply.json(exchange, 200, json.toString());
  }

  void heapProfile(HttpExchange exchange) throws HttpProblem, IOException {
    Methods.require(exchange, "POST");
    HeapProfiler.Result result = ProfileFile.dump(profiler);
    if (result instanceof HeapProfiler.Written written) {
      JsonObject json = new JsonObject().put("path", written.path().toString());
      Reply.json(exchange, 200, json.toString());
    } else {
      int status = result instanceof HeapProfiler.NotSupported ? 501 : 503;
      throw new HttpProblem(status, result.message());
    }
  }
}
