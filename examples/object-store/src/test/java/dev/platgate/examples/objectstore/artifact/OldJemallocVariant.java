package dev.platgate.examples.objectstore.artifact;

import dev.platgate.runtime.jemalloc.JemallocAllocator;

/** Creates the variant for jemalloc where no registry would. */
final class OldJemallocVariant {
  private OldJemallocVariant() {}

  public static void main(String[] arguments) {
    System.out.println(new JemallocAllocator().version());
  }
}
