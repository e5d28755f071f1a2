package probes;

import dev.platgate.PlatformService;

/** Sends reports. */
@PlatformService
public interface Transport {
  void send(byte[] report);
}
