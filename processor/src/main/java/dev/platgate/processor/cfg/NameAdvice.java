package dev.platgate.processor.cfg;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong with a name, by where it stands, and which one may have been meant. */
final class NameAdvice {
  private NameAdvice() {}

  /** Advises on a word before a parenthesis that is none of the functions. */
  static String function(String word) {
    if (Vocabulary.isWrapper(word)) {
      return CfgMessage.NESTED_CFG.text();
    }
    if (Vocabulary.standsAlone(word)) {
      return CfgMessage.TAKES_NO_PARENTHESES.text(word, word);
    }
    Optional<CfgKey> key = CfgKey.named(word);
    if (key.isPresent()) {
      return CfgMessage.TAKES_NO_PARENTHESES.text(word, ValueAdvice.example(key.get()));
    }
    if (Vocabulary.isOfRustOnly(word)) {
      return unsupported(word);
    }
    String hint = hint(Nearest.of(word, Vocabulary.FUNCTIONS), Vocabulary.FUNCTIONS);
    return CfgMessage.UNKNOWN_FUNCTION.text(Excerpt.name(word), hint);
  }

  /** Advises on a word that stands alone and is no condition. */
  static String condition(String word) {
    if (Vocabulary.isFunction(word)) {
      return CfgMessage.NEEDS_PARENTHESES.text(word, word);
    }
    Optional<CfgKey> key = CfgKey.named(word);
    if (key.isPresent()) {
      return CfgMessage.MISSING_VALUE.text(word, ValueAdvice.example(key.get()));
    }
    if (Vocabulary.isOfRustOnly(word)) {
      return unsupported(word);
    }
    return CfgMessage.UNKNOWN_CONDITION.text(
        Excerpt.name(word), hint(meant(word), List.of(Vocabulary.summary())));
  }

  /** Advises on a word before an equals sign that is no key. */
  static String key(String word) {
    if (Vocabulary.isFunction(word)) {
      return CfgMessage.NEEDS_PARENTHESES.text(word, word);
    }
    if (Vocabulary.standsAlone(word)) {
      return CfgMessage.TAKES_NO_VALUE.text(word, word);
    }
    if (Vocabulary.isOfRustOnly(word)) {
      return unsupported(word);
    }
    List<String> keys = Vocabulary.keys();
    String full = "target_" + word;
    List<String> meant = keys.contains(full) ? List.of(full) : Nearest.of(word, keys);
    return CfgMessage.UNKNOWN_KEY.text(Excerpt.name(word), hint(meant, keys));
  }

  private static List<String> meant(String word) {
    Optional<Cfg.KeyValue> comparison = ValueAdvice.meant(word);
    if (comparison.isPresent()) {
      return List.of(comparison.get().toString());
    }
    Map<String, String> conditions = Vocabulary.conditions();
    return Nearest.of(word, conditions.keySet()).stream()
        .map(name -> conditions.getOrDefault(name, name))
        .toList();
  }

  private static String unsupported(String word) {
    return CfgMessage.UNSUPPORTED.text(word, Vocabulary.summary());
  }

  /** Asks for one of the names that may have been meant, or lists all. */
  static String hint(List<String> meant, Collection<String> known) {
    return meant.isEmpty()
        ? CfgMessage.KNOWN.text(String.join(", ", known))
        : CfgMessage.DID_YOU_MEAN.text(String.join(" or ", meant));
  }
}
