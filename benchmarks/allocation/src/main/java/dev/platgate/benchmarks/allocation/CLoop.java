package dev.platgate.benchmarks.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lwjgl.system.APIUtil;
import org.lwjgl.system.JNI;
import org.lwjgl.system.SharedLibrary;

/**
 * A loop in C, compiled by the machine's own compiler.
 *
 * @param function the address of the loop
 * @param malloc the address of what allocates
 * @param free the address of what frees
 */
record CLoop(long function, long malloc, long free) {
  static final int TIMES = 10_000;

  static CLoop of(SharedLibrary library, String malloc, String free) {
    SharedLibrary loop = APIUtil.apiCreateLibrary(compile().toString());
    return new CLoop(
        loop.getFunctionAddress("loop"),
        library.getFunctionAddress(malloc),
        library.getFunctionAddress(free));
  }

  static boolean canCompile() {
    try {
      return new ProcessBuilder("cc", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void run(int size) {
    JNI.invokePPPPV(malloc, free, TIMES, size, function);
  }

  private static Path compile() {
    try (InputStream source = CLoop.class.getResourceAsStream("loop.c")) {
      Path directory = Files.createTempDirectory("loop");
      Path file = directory.resolve("loop.c");
      Path library = directory.resolve("loop.so");
      Files.write(file, source.readAllBytes());
      Process compiler =
          new ProcessBuilder(
                  "cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), file.toString())
              .inheritIO()
              .start();
      if (compiler.waitFor() != 0) {
        throw new IllegalStateException("cc cannot compile " + file);
      }
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
