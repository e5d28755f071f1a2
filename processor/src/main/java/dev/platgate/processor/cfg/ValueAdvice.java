package dev.platgate.processor.cfg;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with a value, and what may have been meant. */
final class ValueAdvice {
  /** How other tools write a value: the JVM's {@code os.arch}, Docker, Debian, Go. */
  private static final Map<String, List<String>> SPELLINGS =
      Map.ofEntries(
          entry("macos", List.of("darwin", "mac", "macosx", "osx")),
          entry("windows", List.of("win", "win32", "win64")),
          entry("dragonfly", List.of("dragonflybsd")),
          entry("gnu", List.of("glibc", "gnueabihf", "gnuabi64")),
          entry("x86_64", List.of("amd64", "x64", "x86-64")),
          entry("x86", List.of("386", "i386", "i486", "i586", "i686", "ia32", "x86_32")),
          entry("aarch64", List.of("arm64", "aarch_64", "armv8")),
          entry("arm", List.of("arm32", "armhf", "armv6", "armv7", "armv7l")),
          entry("riscv64", List.of("riscv64gc")),
          entry("powerpc64", List.of("powerpc64le", "ppc64", "ppc64le")),
          entry("powerpc", List.of("ppc", "ppc32")),
          entry("loongarch64", List.of("loong64")),
          entry("mips64", List.of("mips64el", "mips64le")),
          entry("mips", List.of("mipsel", "mipsle")),
          entry("sparc64", List.of("sparcv9")));

  private ValueAdvice() {}

  /** Advises on a value that the key has on no platform of the catalog. */
  static String value(CfgKey key, String value) {
    List<String> known = key.catalogValues().stream().map(ValueAdvice::quoted).toList();
    String others = keysWith(value).map(CfgKey::toString).collect(Collectors.joining(" and "));
    if (!others.isEmpty()) {
      return CfgMessage.VALUE_OF_OTHER_KEY.text(value, others, key, String.join(", ", known));
    }
    if (key.hasElsewhere(value)) {
      return CfgMessage.VALUE_NOT_IN_CATALOG.text(key, value, String.join(", ", known));
    }
    List<String> meant =
        valueSpelled(key, value)
            .map(List::of)
            .orElseGet(() -> Nearest.of(value.strip(), key.catalogValues()));
    String hint = NameAdvice.hint(meant.stream().map(ValueAdvice::quoted).toList(), known);
    return CfgMessage.UNKNOWN_VALUE.text(Excerpt.name(value), key, hint);
  }

  /** Advises on a value that stands without a key. */
  static String alone(String value) {
    String comparison = meant(value).map(Cfg::toString).orElse(example(CfgKey.TARGET_OS));
    return CfgMessage.VALUE_ALONE.text(comparison);
  }

  /** Returns the comparison with a word that is a value, absent if it is none. */
  static Optional<Cfg.KeyValue> meant(String word) {
    return Arrays.stream(CfgKey.values())
        .flatMap(key -> valueSpelled(key, word).map(value -> new Cfg.KeyValue(key, value)).stream())
        .findFirst();
  }

  /** Returns a comparison that shows how a key is used. */
  static String example(CfgKey key) {
    return new Cfg.KeyValue(key, key.catalogValues().get(0)).toString();
  }

  private static Stream<CfgKey> keysWith(String value) {
    return Arrays.stream(CfgKey.values())
        .filter(key -> !value.isEmpty() && key.catalogValues().contains(value));
  }

  /** Returns the value of a key that is written so, here or elsewhere. */
  private static Optional<String> valueSpelled(CfgKey key, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return key.catalogValues().stream()
        .filter(value -> !value.isEmpty())
        .filter(value -> value.equals(lower) || isSpelled(value, lower))
        .findFirst();
  }

  private static boolean isSpelled(String value, String word) {
    return SPELLINGS.getOrDefault(value, List.of()).contains(word);
  }

  private static String quoted(String value) {
    return "\"" + value + "\"";
  }
}
