package dev.platgate.processor.others;

import com.palantir.javapoet.JavaFile;
import dev.platgate.Platform;
import dev.platgate.processor.PlatgateProcessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the parts of Platgate are, and the tools it has to live with. */
final class Jars {
  static final Path ANNOTATIONS = of(Platform.class);
  static final Path PROCESSOR = of(PlatgateProcessor.class);

  private Jars() {}

  /** Returns what a build has on its processor path for Platgate, and others behind it. */
  static Path[] platgate(Path... others) {
    Stream<Path> own = Stream.of(PROCESSOR, ANNOTATIONS, of(JavaFile.class));
    return Stream.concat(own, Stream.of(others)).toArray(Path[]::new);
  }

  /** Returns a jar that the build put aside, so that it is on no class path of the tests. */
  static Path other(String name) {
    return Path.of("target", "others", name + ".jar").toAbsolutePath();
  }

  static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException invalid) {
      throw new AssertionError(invalid);
    }
  }
}
