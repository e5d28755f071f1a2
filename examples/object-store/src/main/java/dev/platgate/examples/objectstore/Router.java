package dev.platgate.examples.objectstore;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/**
 * Finds what serves a request. A refused request gets its status and a line of text; a bug gets 500
 * and a line in the log, and the server goes on.
 */
final class Router implements HttpHandler {
  private static final System.Logger LOGGER = System.getLogger(Router.class.getName());
  private static final String OBJECTS = "/objects";

  private final ObjectRoutes objects;
  private final DebugRoutes debug;

  Router(ObjectRoutes objects, DebugRoutes debug) {
    this.objects = objects;
    this.debug = debug;
  }

  @Override
  public void handle(HttpExchange exchange) {
    try (exchange) {
      answer(exchange);
    } catch (IOException clientGone) {
      LOGGER.log(System.Logger.Level.DEBUG, "the client is gone", clientGone);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      route(exchange);
    } catch (HttpProblem problem) {
      Reply.text(exchange, problem.status(), problem.line());
    } catch (RuntimeException | Error bug) {
      LOGGER.log(System.Logger.Level.ERROR, "a request failed", bug);
      if (exchange.getResponseCode() == -1) {
        Reply.text(exchange, 500, "internal error");
      }
    }
  }

  private void route(HttpExchange exchange) throws HttpProblem, IOException {
    String path = exchange.getRequestURI().getRawPath();
    if (exchange.getRequestURI().getRawQuery() != null) {
      throw new HttpProblem(400, "queries are not supported; a '?' in a key is written %3F");
    }
    if (path.equals(OBJECTS)) {
      objects.list(exchange);
    } else if (path.startsWith(OBJECTS + "/")) {
      objects.object(exchange, path.substring(OBJECTS.length() + 1));
    } else if (path.equals("/debug/allocator")) {
      debug.allocator(exchange);
    } else if (path.equals("/debug/heap-profile")) {
      debug.heapProfile(exchange);
    } else {
      throw new HttpProblem(
          404, "there are /objects, /objects/{key}, /debug/allocator and /debug/heap-profile");
    }
  }
}
