package dev.platgate.examples.objectstore.artifact;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.runtime.jemalloc.JemallocAllocator;

/**
 * Creates the variant for jemalloc. The compiler accepts that within the gate only; a test runs the
 * class where the bug was.
 */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
final class OldJemallocVariant {
  private OldJemallocVariant() {}

  public static void main(String[] arguments) {
    System.out.println(new JemallocAllocator());
  }
}
