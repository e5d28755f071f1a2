/** An agent that measures its machine and sends reports. */
@SupportedTargets({
  Target.X86_64_UNKNOWN_LINUX_GNU,
  Target.AARCH64_UNKNOWN_LINUX_GNU,
  Target.AARCH64_APPLE_DARWIN,
  Target.X86_64_PC_WINDOWS_MSVC
})
@PlatformRegistry(
    value = {
      Transport.class,
      // mistake 1: a service without a variant on Windows
      Battery.class
    },
    variants = SocketTransport.class)
@PlatformDependency(
    module = "vendor:journal",
    packages = "vendor.journal",
    on = @Platform.Match(os = Os.LINUX))
package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.PlatformDependency;
import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
import probes.SocketTransport;
import probes.Transport;
