package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.WINDOWS)
final class WinException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
