package dev.platgate.examples.objectstore.artifact;

/** Creates the variant for jemalloc by reflection: the compiler refuses any other way. */
final class OldJemallocVariant {
  private OldJemallocVariant() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    Object variant =
        Class.forName(String.join(".", "dev.platgate.runtime.jemalloc", "JemallocAllocator"))
            .getConstructor()
            .newInstance();
    System.out.println(variant);
  }
}
