package dev.platgate.processor.cfg;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random conditions and random nonsense, the same for the same seed. */
final class Texts {
  private static final List<String> WORDS =
      List.of(
          "all",
          "any",
          "not",
          "cfg",
          "unix",
          "windows",
          "true",
          "target_os",
          "target_arch",
          "linux",
          "widnows",
          "feature",
          "anyblah",
          "64",
          "(",
          "(",
          ")",
          ")",
          ",",
          ",",
          "=",
          "=",
          "==",
          "!",
          "&&",
          "|",
          "\"linux\"",
          "\"gnu\"",
          "\"",
          "'",
          "r\"",
          "\\",
          " ",
          "\n",
          "\t",
          "\r\n",
          "#[",
          ";",
          "\u201c",
          "\u00e9",
          "\ud83d\ude00",
          "\ud83d",
          "\u202e",
          "\u0000",
          "\u00a0");

  private final Random random;

  Texts(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a condition that is nested at most so many levels. */
  Cfg condition(int levels) {
    return switch (random.nextInt(levels == 0 ? 3 : 6)) {
      case 0 -> new Cfg.Literal(random.nextBoolean());
      case 1 -> new Cfg.Option(oneOf(CfgKey.TARGET_FAMILY.catalogValues()));
      case 2 -> {
        CfgKey key = oneOf(List.of(CfgKey.values()));
        yield new Cfg.KeyValue(key, oneOf(key.catalogValues()));
      }
      case 3 -> new Cfg.Not(condition(levels - 1));
      case 4 -> new Cfg.All(conditions(levels - 1));
      default -> new Cfg.Any(conditions(levels - 1));
    };
  }

  /** Returns a text of random words and signs, which is a condition by accident only. */
  String nonsense() {
    return Stream.generate(() -> oneOf(WORDS))
        .limit(random.nextInt(30))
        .collect(Collectors.joining());
  }

  /** Returns a text with some words and signs added, left out or moved. */
  String damaged(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int times = random.nextInt(3); times >= 0; times--) {
      int start = random.nextInt(damaged.length() + 1);
      int end = Math.min(damaged.length(), start + random.nextInt(4));
      damaged.replace(start, end, random.nextBoolean() ? oneOf(WORDS) : "");
    }
    return damaged.toString();
  }

  private List<Cfg> conditions(int levels) {
    return Stream.generate(() -> condition(levels)).limit(random.nextInt(4)).toList();
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
