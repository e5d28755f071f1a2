package dev.platgate.examples.objectstore.artifact;

/**
 * Calls jemalloc as a program without Platgate does: the compiler does not see that a name put
 * together is that of a class.
 */
final class OldJemalloc {
  private OldJemalloc() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    Object address =
        Class.forName(String.join(".", "org.lwjgl.system.jemalloc", "JEmalloc"))
            .getMethod("nje_malloc", long.class)
            .invoke(null, 64L);
    System.out.println("je_malloc returned NULL: " + Long.valueOf(0).equals(address));
  }
}
