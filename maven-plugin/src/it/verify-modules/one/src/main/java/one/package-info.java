@SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_UNKNOWN_LINUX_GNU})
package one;

import dev.platgate.SupportedTargets;
import dev.platgate.Target;
