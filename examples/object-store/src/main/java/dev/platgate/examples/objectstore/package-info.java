/**
 * An HTTP object store that keeps its objects in native memory. It gets jemalloc and a heap
 * profiler on Linux with glibc on 64-bit x86, and mimalloc and no profiler everywhere else.
 */
@SupportedTargets({
  Target.X86_64_UNKNOWN_LINUX_GNU,
  Target.AARCH64_UNKNOWN_LINUX_GNU,
  Target.ARMV7_UNKNOWN_LINUX_GNUEABIHF,
  Target.RISCV64GC_UNKNOWN_LINUX_GNU,
  Target.POWERPC64LE_UNKNOWN_LINUX_GNU,
  Target.X86_64_APPLE_DARWIN,
  Target.AARCH64_APPLE_DARWIN,
  Target.X86_64_PC_WINDOWS_MSVC,
  Target.AARCH64_PC_WINDOWS_MSVC,
  Target.X86_64_UNKNOWN_FREEBSD
})
@PlatformRegistry({Allocator.class, HeapProfiler.class})
@PlatformDependency(
    module = "dev.platgate:platgate-runtime-jemalloc",
    packages = "dev.platgate.runtime.jemalloc",
    on = @Platform.Match(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64))
@PlatformDependency(
    module = "org.lwjgl:lwjgl-jemalloc",
    packages = "org.lwjgl.system.jemalloc",
    on = @Platform.Match(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64))
@PlatformDependency(
    module = "dev.platgate:platgate-runtime-mimalloc",
    packages = "dev.platgate.runtime.mimalloc",
    cfg = "not(all(target_os = \"linux\", target_env = \"gnu\", target_arch = \"x86_64\"))")
@PlatformDependency(
    module = "org.lwjgl:lwjgl-mimalloc",
    packages = "org.lwjgl.system.mimalloc",
    cfg = "not(all(target_os = \"linux\", target_env = \"gnu\", target_arch = \"x86_64\"))")
package dev.platgate.examples.objectstore;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.PlatformDependency;
import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.HeapProfiler;
