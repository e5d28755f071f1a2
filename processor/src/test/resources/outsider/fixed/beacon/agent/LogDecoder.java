package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;
import probes.Decoder;

@Platform(os = Os.LINUX)
abstract class LogDecoder extends Decoder<ProcEntry> {}
