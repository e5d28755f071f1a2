package dev.platgate.maven.verify;

import java.util.Locale;

/** Whether references to classes that are nowhere are looked for. */
enum Dangling {
  /** Always. */
  TRUE,
  /** Never. */
  FALSE,
  /**
   * If the class path is known: the artifact is no WAR, and has libraries or says where they are.
   */
  AUTO;

  static Dangling parse(String name) throws VerificationException {
    for (Dangling each : values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
        return each;
      }
    }
    throw new VerificationException(
        "platgate.dangling: \"" + name + "\" is unknown; say true, false or auto");
  }
}
