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
package dev.platgate.examples.objectstore;

import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.HeapProfiler;
