/**
 * An application: it names the variants of the library that it selects from, and the targets it is
 * built for. The compiler proves that there is one variant on each of them, and binds {@code
 * GlobalConfigDirectory} to that of the target.
 *
 * <p>Take a variant or a target away here, and the program does not compile any more.
 */
@SupportedTargets({
  Target.X86_64_UNKNOWN_LINUX_GNU,
  Target.AARCH64_UNKNOWN_LINUX_GNU,
  Target.X86_64_UNKNOWN_FREEBSD,
  Target.AARCH64_APPLE_DARWIN,
  Target.X86_64_PC_WINDOWS_MSVC
})
@PlatformRegistry(
    value = ConfigDirectory.class,
    variants = {XdgConfigDirectory.class, MacConfigDirectory.class, WindowsConfigDirectory.class})
package dev.platgate.examples.application;

import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
import dev.platgate.examples.library.ConfigDirectory;
import dev.platgate.examples.library.MacConfigDirectory;
import dev.platgate.examples.library.WindowsConfigDirectory;
import dev.platgate.examples.library.XdgConfigDirectory;
