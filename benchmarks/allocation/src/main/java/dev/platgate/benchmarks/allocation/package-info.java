/**
 * Measures allocation against everything that programs would use instead. Everything runs on one
 * machine in one run, so that the ratios are comparable.
 */
@SupportedTargets(Target.X86_64_UNKNOWN_LINUX_GNU)
@PlatformRegistry({Jemalloc.class, Mimalloc.class})
package dev.platgate.benchmarks.allocation;

import dev.platgate.PlatformRegistry;
import dev.platgate.SupportedTargets;
import dev.platgate.Target;
