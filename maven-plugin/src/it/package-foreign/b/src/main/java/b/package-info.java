@SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_APPLE_DARWIN})
package b;

import dev.platgate.SupportedTargets;
import dev.platgate.Target;
