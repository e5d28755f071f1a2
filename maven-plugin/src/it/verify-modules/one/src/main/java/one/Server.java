package one;

import dev.platgate.Arch;
import dev.platgate.Platform;

@Platform(arch = Arch.X86_64)
final class Server {}
