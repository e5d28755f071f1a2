package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;
import probes.Transport;

// mistake 2: the library has a variant for Linux already
@Platform(os = Os.LINUX)
final class UringTransport implements Transport {
  @Override
  public void send(byte[] report) {
    System.out.println("ring " + report.length);
  }
}
