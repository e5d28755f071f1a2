package dev.platgate.runtime;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets one class loader after another load an allocator, allocate and be unloaded, as a server does
 * that loads an application anew. Its argument is the allocator.
 */
final class UnloadingProgram {
  private static final int ROUNDS = 3;

  private static final int ATTEMPTS = 50;

  private UnloadingProgram() {}

  public static void main(String[] arguments) throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    for (int round = 0; round < ROUNDS; round++) {
      WeakReference<ClassLoader> loader = use(path.toArray(URL[]::new), arguments[0]);
      for (int i = 0; i < ATTEMPTS && loader.get() != null; i++) {
        System.gc();
        Thread.sleep(20);
      }
      System.out.println(loader.get() == null);
    }
  }

  private static WeakReference<ClassLoader> use(URL[] path, String allocator) throws Exception {
    URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    Class<?> program = loader.loadClass(ExhaustingProgram.class.getName());
    Class<?> type = loader.loadClass(allocator);
    if (program.getClassLoader() != loader || type.getClassLoader() != loader) {
      throw new IllegalStateException("the parent knows the classes");
    }
    Object instance = type.getDeclaredConstructor().newInstance();
    for (int i = 0; i < 1_000; i++) {
      long address = (long) type.getMethod("allocate", long.class).invoke(instance, 1_000L + i);
      if (i % 2 == 0) {
        type.getMethod("free", long.class).invoke(instance, address);
      }
    }
    loader.close();
    return new WeakReference<>(loader);
  }
}
