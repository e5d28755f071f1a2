package dev.platgate.maven.verify;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a jar, {@code artifact-VERSION[-classifier].jar}. It may be read in several ways, as
 * artifacts have versions of what they implement in their names, such as {@code log4j-1.2-api}.
 *
 * @param base the name without its extension
 */
record JarName(String base) {
  private static final Pattern EXTENSION = Pattern.compile("\\.\\p{L}+$");
  private static final Pattern DOTTED = Pattern.compile("\\d+\\.\\d");

  /** What follows the version that an artifact implements; as classifiers they come last. */
  private static final Set<String> OF_ARTIFACTS = Set.of("api", "compat", "impl", "spec", "uber");

  static JarName of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new JarName(EXTENSION.matcher(name).replaceFirst(""));
  }

  /** Tells whether a jar of an artifact may have the name. */
  boolean isOf(String artifact) {
    return base.equals(artifact)
        || (base.startsWith(artifact + "-") && isVersion(base.substring(artifact.length() + 1)));
  }

  /** Returns the artifact that most probably is meant. */
  String artifact() {
    List<String> parts = List.of(base.split("-", -1));
    for (int i = Math.max(1, endOfArtifact(parts)); i < parts.size(); i++) {
      if (isNumber(parts.get(i))) {
        return String.join("-", parts.subList(0, i));
      }
    }
    return base;
  }

  /** Tells whether a text is a version, perhaps with a classifier, and no later part is one. */
  private static boolean isVersion(String text) {
    List<String> parts = List.of(text.split("-", -1));
    return isNumber(parts.get(0)) && endOfArtifact(parts) == 0;
  }

  /** Returns how many parts are of the artifact for certain. */
  private static int endOfArtifact(List<String> parts) {
    for (int i = parts.size() - 1; i > 1; i--) {
      if (OF_ARTIFACTS.contains(parts.get(i - 1)) && DOTTED.matcher(parts.get(i)).lookingAt()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
