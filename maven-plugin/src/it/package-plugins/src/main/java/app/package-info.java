@SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_APPLE_DARWIN})
@PlatformRegistry(Memory.class)
package app;

import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
