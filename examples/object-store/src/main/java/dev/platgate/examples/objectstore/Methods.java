package dev.platgate.examples.objectstore;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;

/** Refuses the methods that a resource does not have. */
final class Methods {
  private Methods() {}

  static void require(HttpExchange exchange, String... allowed) throws HttpProblem {
    if (!List.of(allowed).contains(exchange.getRequestMethod())) {
      String list = String.join(", ", allowed);
      exchange.getResponseHeaders().set("Allow", list);
      throw new HttpProblem(405, "the method must be one of " + list);
    }
  }
}
