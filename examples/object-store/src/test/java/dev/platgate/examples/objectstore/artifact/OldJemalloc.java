package dev.platgate.examples.objectstore.artifact;

import org.lwjgl.system.jemalloc.JEmalloc;

/** Calls jemalloc as a program without Platgate does. */
final class OldJemalloc {
  private OldJemalloc() {}

  public static void main(String[] arguments) {
    System.out.println("je_malloc returned NULL: " + (JEmalloc.nje_malloc(64) == 0));
  }
}
