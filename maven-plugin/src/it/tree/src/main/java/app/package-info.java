@SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_UNKNOWN_LINUX_GNU})
@PlatformRegistry(Log.class)
@PlatformDependency(
    module = "org.slf4j:slf4j-simple",
    packages = "org.slf4j.simple",
    on = @Platform.Match(arch = Arch.X86_64))
@PlatformDependency(
    module = "org.slf4j:slf4j-nop",
    packages = "org.slf4j.nop",
    on = @Platform.Match(arch = Arch.AARCH64))
package app;

import dev.platgate.Arch;
import dev.platgate.Platform;
import dev.platgate.PlatformDependency;
import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
