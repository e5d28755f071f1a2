/**
 * A TCP echo server and its client, on the transport of Netty that fits the platform. On Linux that
 * is epoll on 64-bit x86 and io_uring on 64-bit Arm; it is kqueue on macOS, and NIO on Windows.
 *
 * <p>io_uring is on the servers whose kernel is known to allow it: many containers forbid it, and
 * where it is forbidden the program fails and says so. No transport stands in for another.
 */
@SupportedTargets({
  Target.X86_64_UNKNOWN_LINUX_GNU,
  Target.AARCH64_UNKNOWN_LINUX_GNU,
  Target.X86_64_APPLE_DARWIN,
  Target.AARCH64_APPLE_DARWIN,
  Target.X86_64_PC_WINDOWS_MSVC
})
@PlatformRegistry(Transport.class)
@PlatformDependency(
    module = "io.netty:netty-transport-classes-epoll",
    packages = "io.netty.channel.epoll",
    on = @Platform.Match(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64))
@PlatformDependency(
    module = "io.netty:netty-transport-classes-io_uring",
    packages = "io.netty.channel.uring",
    on = @Platform.Match(os = Os.LINUX, env = Env.GNU, arch = Arch.AARCH64))
@PlatformDependency(
    module = "io.netty:netty-transport-classes-kqueue",
    packages = "io.netty.channel.kqueue",
    on = @Platform.Match(os = Os.MACOS))
@PlatformDependency(
    module = "io.netty:netty-transport-native-unix-common",
    packages = "io.netty.channel.unix",
    on = {@Platform.Match(os = Os.LINUX, env = Env.GNU), @Platform.Match(os = Os.MACOS)})
package dev.platgate.examples.nettytransport;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.PlatformDependency;
import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
