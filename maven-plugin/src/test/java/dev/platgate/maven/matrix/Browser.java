package dev.platgate.maven.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, driven by its WebDriver. */
final class Browser implements AutoCloseable {
  /** The key that moves the focus. */
  static final String TAB = "\\uE004";

  private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"(\\w+)\"");
  private static final String CAPABILITIES =
      """
      {"capabilities": {"alwaysMatch": {"goog:loggingPrefs": {"browser": "ALL"},
        "goog:chromeOptions": {"args": ["--headless", "--no-sandbox", "--disable-gpu",
          "--disable-quic", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync", "--user-data-dir=%s"]}}}}
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String base;
  private String session = "";

  private Browser(Process driver, String base) {
    this.driver = driver;
    this.base = base;
  }

  /** Returns the program that drives the browser; absent where there is none. */
  static Optional<Path> find() {
    return Stream.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts a browser that keeps its state in a new folder. */
  static Browser start(Path program, Path folder) throws IOException, InterruptedException {
    Path log = folder.resolve("driver.log");
    Process driver =
        new ProcessBuilder(program.toString(), "--port=0")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Pattern ready = Pattern.compile("successfully on port (\\d+)");
    for (int i = 0; i < 1200 && driver.isAlive(); i++) {
      Matcher line = ready.matcher(Files.readString(log));
      if (line.find()) {
        Browser browser = new Browser(driver, "http://localhost:" + line.group(1) + "/session");
        String made = browser.send("", CAPABILITIES.formatted(folder.resolve("profile")));
        Matcher id = SESSION.matcher(made);
        if (!id.find()) {
          throw new IOException(made);
        }
        browser.session = "/" + id.group(1);
        return browser;
      }
      Thread.sleep(50);
    }
    driver.destroy();
    throw new IOException("The driver does not start: " + Files.readString(log));
  }

  /** Opens a page on a screen of a width, as a system with a colour scheme shows it. */
  void open(Path page, int width, String scheme) throws IOException {
    command(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":%d,\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}".formatted(width));
    command(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]}".formatted(scheme));
    send(session + "/url", "{\"url\":\"" + page.toUri() + "\"}");
  }

  /** Calls a command of the DevTools protocol. */
  String command(String name, String parameters) throws IOException {
    return send(
        session + "/goog/cdp/execute",
        "{\"cmd\":\"%s\",\"params\":%s}".formatted(name, parameters));
  }

  /** Returns the text of a JavaScript expression's value. */
  String value(String expression) throws IOException {
    String script = "return String(" + expression + ")";
    String answer =
        send(session + "/execute/sync", "{\"script\":" + quoted(script) + ",\"args\":[]}");
    return answer
        .substring(answer.indexOf(':') + 2, answer.length() - 2)
        .replace("\\\"", "\"")
        .replace("\\u003C", "<")
        .replace("\\n", "\n");
  }

  /** Presses keys one after the other, as JSON spells them. */
  void press(String... keys) throws IOException {
    StringBuilder actions = new StringBuilder();
    for (String key : keys) {
      for (String type : new String[] {"keyDown", "keyUp"}) {
        actions.append(actions.isEmpty() ? "" : ",");
        actions.append("{\"type\":\"%s\",\"value\":\"%s\"}".formatted(type, key));
      }
    }
    send(
        session + "/actions",
        "{\"actions\":[{\"type\":\"key\",\"id\":\"keys\",\"actions\":[%s]}]}".formatted(actions));
  }

  /** Returns what the console says since the last call: an empty array if nothing. */
  String console() throws IOException {
    return send(session + "/se/log", "{\"type\":\"browser\"}");
  }

  private String send(String path, String body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return answer(request);
  }

  private String answer(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(request.uri() + ": " + response.body());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  @Override
  public void close() {
    try {
      answer(HttpRequest.newBuilder(URI.create(base + session)).DELETE().build());
      driver.destroy();
      driver.waitFor(10, TimeUnit.SECONDS);
    } catch (IOException e) {
      driver.destroy();
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      driver.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
