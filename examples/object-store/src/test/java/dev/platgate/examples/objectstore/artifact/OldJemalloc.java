package dev.platgate.examples.objectstore.artifact;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import org.lwjgl.system.jemalloc.JEmalloc;

/**
 * Calls jemalloc as a program without Platgate does. The compiler accepts that within the gate
 * only; a test runs the class where the bug was.
 */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
final class OldJemalloc {
  private OldJemalloc() {}

  public static void main(String[] arguments) {
    System.out.println("je_malloc returned NULL: " + (JEmalloc.nje_malloc(64) == 0));
  }
}
