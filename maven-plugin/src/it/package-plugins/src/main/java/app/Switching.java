package app;

import dev.platgate.Os;
import dev.platgate.Platform;
import java.time.DayOfWeek;

/** Where it is compiled for Linux, javac makes no class for its switch. */
@Platform(os = Os.LINUX)
final class Switching implements Memory {
  @Override
  public int size() {
    if (BuildTarget.OS_LINUX) {
      return 1;
    } else {
      switch (DayOfWeek.MONDAY) {
        case MONDAY:
          return 2;
        default:
          return 3;
      }
    }
  }
}
