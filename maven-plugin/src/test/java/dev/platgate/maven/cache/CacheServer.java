package dev.platgate.maven.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An nginx that keeps what is put. */
final class CacheServer implements AutoCloseable {
  private static final String CONFIGURATION =
      """
      daemon off;
      master_process off;
      pid FOLDER/pid;
      error_log FOLDER/errors;
      events {}
      http {
        access_log off;
        client_body_temp_path FOLDER/body;
        proxy_temp_path FOLDER/proxy;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
        server {
          listen 127.0.0.1:PORT;
          root FOLDER/kept;
          client_max_body_size 0;
          dav_methods PUT;
          create_full_put_path on;
        }
      }
      """;

  private final Process process;
  private final int port;

  private CacheServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns the program, if it is installed where Debian has it. */
  static Optional<Path> program() {
    return Optional.of(Path.of("/usr/sbin/nginx")).filter(Files::isExecutable);
  }

  /** Starts a server on a free port, as the user of this process. */
  static CacheServer start(Path program, Path folder) throws IOException, InterruptedException {
    int port = freePort();
    Files.createDirectories(folder.resolve("kept"));
    Path configuration =
        Files.writeString(
            folder.resolve("nginx.conf"),
            CONFIGURATION
                .replace("FOLDER", folder.toString())
                .replace("PORT", Integer.toString(port)));
    Process process =
        new ProcessBuilder(
                List.of(
                    program.toString(), "-p", folder.toString(), "-c", configuration.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    while (!answers(port)) {
      if (!process.isAlive()) {
        throw new IllegalStateException(Files.readString(folder.resolve("output")));
      }
      Thread.sleep(20);
    }
    return new CacheServer(process, port);
  }

  String url(String name) {
    return "http://127.0.0.1:" + port + "/" + name;
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (ConnectException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
