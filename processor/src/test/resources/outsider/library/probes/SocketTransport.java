package probes;

import dev.platgate.Os;
import dev.platgate.Platform;

/** Sends with plain sockets. */
@Platform(os = {Os.LINUX, Os.MACOS, Os.WINDOWS})
public final class SocketTransport implements Transport {
  @Override
  public void send(byte[] report) {
    System.out.println(report.length);
  }
}
