@SupportedTargets({
  Target.X86_64_UNKNOWN_LINUX_GNU,
  Target.AARCH64_UNKNOWN_LINUX_GNU,
  Target.AARCH64_APPLE_DARWIN
})
@PlatformRegistry(
    value = Memory.class,
    variants = {Fast.class, Portable.class})
package server;

import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
import memory.Fast;
import memory.Memory;
import memory.Portable;
