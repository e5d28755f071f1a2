package beacon.agent;

import dev.platgate.Platform;

@Platform(cfg = "all(target_os = \"linux\", target_arch = \"aarch64\")")
final class NeonCodec {
  private NeonCodec() {}

  static byte[] pack(byte[] report) {
    return report.clone();
  }
}
