package dev.platgate.processor.cfg;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the language, and those of Rust's that it does without. */
final class Vocabulary {
  static final List<String> FUNCTIONS = List.of("all", "any", "not");

  private static final List<String> ALONE = List.of("unix", "windows", "true", "false");

  /** What {@code rustc --print check-cfg} lists beside the keys, and the unstable functions. */
  private static final Set<String> RUST_ONLY =
      Set.of(
          ("accessible clippy contract_checks debug_assertions doc doctest feature fmt_debug miri overflow_checks"
                  + " panic proc_macro relocation_model rustfmt sanitize"
                  + " sanitizer_cfi_generalize_pointers sanitizer_cfi_normalize_integers target"
                  + " target_abi target_feature target_has_atomic"
                  + " target_has_atomic_equal_alignment target_has_atomic_load_store"
                  + " target_has_atomic_primitive_alignment target_has_reliable_f128"
                  + " target_has_reliable_f128_math target_has_reliable_f16"
                  + " target_has_reliable_f16_math target_object_format target_thread_local"
                  + " target_vendor test ub_checks version")
              .split(" "));

  private Vocabulary() {}

  /** Tells whether a word must be followed by conditions in parentheses. */
  static boolean isFunction(String word) {
    return FUNCTIONS.contains(word) || isWrapper(word);
  }

  /** Tells whether a word can be written around a whole condition, to no effect. */
  static boolean isWrapper(String word) {
    return word.equals("cfg");
  }

  /** Tells whether a word is a condition on its own. */
  static boolean standsAlone(String word) {
    return ALONE.contains(word);
  }

  /** Tells whether what a word has in parentheses, if anything, is no list of conditions. */
  static boolean hasForeignOperands(String word) {
    return standsAlone(word) || isOfRustOnly(word) || CfgKey.named(word).isPresent();
  }

  static boolean isOfRustOnly(String word) {
    return RUST_ONLY.contains(word);
  }

  static List<String> keys() {
    return Arrays.stream(CfgKey.values()).map(CfgKey::toString).toList();
  }

  /** Lists what a condition can be, for a message. */
  static String summary() {
    return Stream.of(
            FUNCTIONS.stream().map(name -> name + "(...)"), ALONE.stream(), keys().stream())
        .flatMap(names -> names)
        .collect(Collectors.joining(", "));
  }

  /** Returns what somebody may have begun to write with a word, by that word. */
  static Map<String, String> conditions() {
    Map<String, String> conditions = new LinkedHashMap<>();
    ALONE.forEach(name -> conditions.put(name, name));
    for (CfgKey key : CfgKey.values()) {
      for (String value : key.catalogValues()) {
        conditions.putIfAbsent(value, new Cfg.KeyValue(key, value).toString());
      }
      conditions.put(key.toString(), key + " = \"...\"");
    }
    FUNCTIONS.forEach(name -> conditions.put(name, name + "(...)"));
    return conditions;
  }
}
