package dev.platgate.maven.binary;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The platforms that a Mach-O file names in {@code LC_BUILD_VERSION} and {@code LC_VERSION_MIN_*}
 * of {@code mach-o/loader.h}. It may name several, and is for macOS if it names none, as before
 * these commands existed.
 */
final class MachPlatforms {
  private static final int LC_VERSION_MIN_MACOSX = 0x24;
  private static final int LC_VERSION_MIN_IPHONEOS = 0x25;
  private static final int LC_VERSION_MIN_TVOS = 0x2f;
  private static final int LC_VERSION_MIN_WATCHOS = 0x30;
  private static final int LC_BUILD_VERSION = 0x32;
  private static final String MACOS = "macOS";

  private final Set<String> names = new TreeSet<>();

  void command(int command, Bytes body) throws MalformedFileException {
    switch (command) {
      case LC_VERSION_MIN_MACOSX -> names.add(MACOS);
      case LC_VERSION_MIN_IPHONEOS -> names.add("iOS");
      case LC_VERSION_MIN_TVOS -> names.add("tvOS");
      case LC_VERSION_MIN_WATCHOS -> names.add("watchOS");
      case LC_BUILD_VERSION -> names.add(name(body.u32(8, "the platform")));
      default -> {
        // Says nothing of the platform.
      }
    }
  }

  private static String name(long platform) {
    if (platform < 1 || platform > 12) {
      return "an unknown platform of Apple";
    }
    return switch ((int) platform) {
      case 1 -> MACOS;
      case 2 -> "iOS";
      case 3 -> "tvOS";
      case 4 -> "watchOS";
      case 5 -> "bridgeOS";
      case 6 -> "Mac Catalyst";
      case 7 -> "iOS simulator";
      case 8 -> "tvOS simulator";
      case 9 -> "watchOS simulator";
      case 10 -> "DriverKit";
      case 11 -> "visionOS";
      default -> "visionOS simulator";
    };
  }

  /** Returns the platforms; absent if macOS is one of them. */
  Optional<String> foreign() {
    return names.isEmpty() || names.contains(MACOS)
        ? Optional.empty()
        : Optional.of(String.join(" or ", names));
  }
}
