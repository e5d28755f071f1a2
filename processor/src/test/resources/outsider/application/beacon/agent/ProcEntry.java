package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.LINUX)
record ProcEntry(String name, long value) {}
