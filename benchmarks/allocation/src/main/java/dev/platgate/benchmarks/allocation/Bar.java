package dev.platgate.benchmarks.allocation;

import java.util.List;
import java.util.Locale;

/**
 * What a ratio must be.
 *
 * @param what in words
 * @param slow what takes longer
 * @param fast what it is compared with
 * @param limit the limit of the ratio
 * @param isAtLeast whether the ratio must be at least that, or else at most
 */
record Bar(String what, String slow, String fast, double limit, boolean isAtLeast) {
  static List<Bar> ofThisJvm() {
    return ArenaHandles.exist() ? ofForeignFunctions() : ofJni();
  }

  /** Compares, and says so in a line of a table in Markdown. */
  String line(Results results) {
    return results
        .ratio(slow, fast)
        .map(
            ratio ->
                String.format(
                    Locale.ROOT,
                    "| %s | %.2f (%.2f to %.2f) | %s %.2f | %s |",
                    what,
                    ratio.median(),
                    ratio.low(),
                    ratio.high(),
                    isAtLeast ? "at least" : "at most",
                    limit,
                    isKept(ratio.median()) ? "held" : "missed"))
        .orElseGet(() -> "| " + what + " | not measured | | |");
  }

  private boolean isKept(double ratio) {
    return isAtLeast ? ratio >= limit : ratio <= limit;
  }

  private static List<Bar> ofForeignFunctions() {
    String arena = "OthersPair.arena/64/1";
    String netty = "OthersPair.nettyPooled/64/1";
    return List.of(
        atMost("mimalloc against the loop in C", registry("Mimalloc"), c("Mimalloc"), 2.2),
        atLeast("LWJGL against mimalloc", lwjgl("Mimalloc"), registry("Mimalloc"), 2.4),
        atLeast("Arena against mimalloc", arena, registry("Mimalloc"), 4),
        atLeast("Netty against mimalloc", netty, registry("Mimalloc"), 8),
        atMost("jemalloc against the loop in C", registry("Jemalloc"), c("Jemalloc"), 1.7),
        atLeast("LWJGL against jemalloc", lwjgl("Jemalloc"), registry("Jemalloc"), 1.8),
        atLeast("Arena against jemalloc", arena, registry("Jemalloc"), 2.7),
        atLeast("Netty against jemalloc", netty, registry("Jemalloc"), 8),
        delegate("Mimalloc"),
        delegate("Jemalloc"));
  }

  private static List<Bar> ofJni() {
    return List.of(
        atMost("mimalloc against LWJGL", registry("Mimalloc"), lwjgl("Mimalloc"), 1.05),
        atMost("jemalloc against LWJGL", registry("Jemalloc"), lwjgl("Jemalloc"), 1.05),
        delegate("Mimalloc"),
        delegate("Jemalloc"));
  }

  private static Bar delegate(String library) {
    return atMost(
        "the registry against " + library.toLowerCase(Locale.ROOT) + " itself",
        registry(library),
        library + "Pair.direct/64/1",
        1.02);
  }

  private static Bar atMost(String what, String slow, String fast, double limit) {
    return new Bar(what, slow, fast, limit, false);
  }

  private static Bar atLeast(String what, String slow, String fast, double limit) {
    return new Bar(what, slow, fast, limit, true);
  }

  private static String registry(String library) {
    return library + "Pair.registry/64/1";
  }

  private static String lwjgl(String library) {
    return library + "Pair.lwjgl/64/1";
  }

  private static String c(String library) {
    return library + "Pair.c/64/1";
  }
}
