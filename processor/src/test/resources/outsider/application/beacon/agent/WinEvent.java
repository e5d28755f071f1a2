package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.WINDOWS)
record WinEvent(long time, int id) implements Event {}
