package probes;

import dev.platgate.Os;
import dev.platgate.Platform;

/** What macOS says about the machine. */
@Platform(os = Os.MACOS)
public final class MacHost {
  private MacHost() {}

  public static String model() {
    return "Mac";
  }
}
