package beacon.agent;

import dev.platgate.Platform;

// mistake 2: a misspelt value
@Platform(cfg = "all(target_os = \"linux\", target_arch = \"aarch46\")")
final class NeonCodec {
  private NeonCodec() {}

  static byte[] pack(byte[] report) {
    return report.clone();
  }
}
