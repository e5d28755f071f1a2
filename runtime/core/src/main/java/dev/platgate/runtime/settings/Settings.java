package dev.platgate.runtime.settings;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The system properties of the runtime, read once. What is wrong with them is an {@link Error}, so
 * that it leaves class initializers as it is.
 *
 * @param libraries {@code platgate.runtime.library}: paths of native libraries to use instead of
 *     those on the class path
 * @param directory {@code platgate.runtime.directory}: where native libraries are put before they
 *     are loaded
 * @param criticalSize {@code platgate.runtime.critical}: up to this size in bytes a thread that
 *     allocates stays in Java; below 0 it never does, nor when it frees
 * @param largeSize {@code platgate.runtime.large}: from this size in bytes on, an allocation is an
 *     event of Java Flight Recorder
 * @param isCounting {@code platgate.runtime.statistics}: whether live blocks are counted
 * @param isTracking {@code platgate.runtime.leaks}: whether each live block is remembered
 */
public record Settings(
    List<Path> libraries,
    Optional<Path> directory,
    long criticalSize,
    long largeSize,
    boolean isCounting,
    boolean isTracking) {
  /** The name of the property with paths of native libraries. */
  public static final String LIBRARY = "platgate.runtime.library";

  /** The name of the property with the directory for native libraries. */
  public static final String DIRECTORY = "platgate.runtime.directory";

  private static final String PREFIX = "platgate.runtime.";
  private static final String CRITICAL = "platgate.runtime.critical";
  private static final String LARGE = "platgate.runtime.large";
  private static final String STATISTICS = "platgate.runtime.statistics";
  private static final String LEAKS = "platgate.runtime.leaks";
  private static final String USUAL_SIZE = "1048576";
  private static final List<String> KNOWN =
      List.of(CRITICAL, DIRECTORY, LARGE, LEAKS, LIBRARY, STATISTICS);

  /**
   * Returns the settings of this Java virtual machine, which do not change later.
   *
   * @return the settings
   * @throws Error if there is an unknown property or a wrong value
   */
  public static Settings current() {
    return Holder.CURRENT;
  }

  /**
   * Reads the settings.
   *
   * @param properties system properties
   * @return the settings
   * @throws Error if there is an unknown property or a wrong value
   */
  public static Settings of(Properties properties) {
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (name.startsWith(PREFIX) && !KNOWN.contains(name)) {
        throw new Error(
            "there is no property " + name + ", but there are " + String.join(", ", KNOWN));
      }
    }
    List<Path> libraries = new ArrayList<>();
    value(properties, LIBRARY)
        .ifPresent(
            paths -> {
              for (String each : paths.split(Pattern.quote(File.pathSeparator))) {
                libraries.add(path(LIBRARY, each));
              }
            });
    return new Settings(
        List.copyOf(libraries),
        value(properties, DIRECTORY).map(each -> path(DIRECTORY, each)),
        size(properties, CRITICAL, Long.MIN_VALUE, "a number of bytes"),
        size(properties, LARGE, 0, "a number of bytes, at least 0"),
        flag(properties, STATISTICS),
        flag(properties, LEAKS));
  }

  private static Optional<String> value(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name));
  }

  private static Path path(String name, String value) {
    try {
      Path path = Path.of(value);
      if (path.isAbsolute()) {
        return path;
      }
    } catch (InvalidPathException ignored) {
      // It is no absolute path either.
    }
    throw wrong(name, value, "an absolute path");
  }

  private static long size(Properties properties, String name, long least, String expected) {
    String value = properties.getProperty(name, USUAL_SIZE);
    try {
      long size = Long.parseLong(value);
      if (size >= least) {
        return size;
      }
    } catch (NumberFormatException ignored) {
      // It is not at least that either.
    }
    throw wrong(name, value, expected);
  }

  private static boolean flag(Properties properties, String name) {
    String value = properties.getProperty(name, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(name, value, "true or false");
    }
    return value.equals("true");
  }

  private static Error wrong(String name, String value, String expected) {
    return new Error("the value '" + value + "' of the property " + name + " is not " + expected);
  }

  private static final class Holder {
    static final Settings CURRENT = of(System.getProperties());
  }
}
