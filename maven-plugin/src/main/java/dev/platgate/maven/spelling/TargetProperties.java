package dev.platgate.maven.spelling;

import dev.platgate.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The properties that say a target in a POM. */
public final class TargetProperties {
  /** The name of the property of an ecosystem, before its {@linkplain Ecosystem#key() key}. */
  public static final String NATIVES = "platgate.natives.";

  /** The name of the property that is the triple of the target. */
  public static final String TRIPLE = "platgate.triple";

  /** The name of the user property that is there where the plugin runs as a core extension. */
  public static final String EXTENSION = "platgate.extension";

  private final Target target;

  /**
   * Creates the properties of a target.
   *
   * @param target the target
   */
  public TargetProperties(Target target) {
    this.target = target;
  }

  /**
   * Returns the properties. An ecosystem without natives for the target has none.
   *
   * @return the values by name, in a fixed order
   */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(TRIPLE, target.triple());
    values.put("platgate.os", target.os().cfgName());
    values.put("platgate.env", target.env().cfgName());
    values.put("platgate.arch", target.arch().cfgName());
    for (Ecosystem each : Ecosystem.values()) {
      each.spelling(target).ifPresent(spelling -> values.put(NATIVES + each.key(), spelling));
    }
    return values;
  }

  /**
   * Makes properties say this target and no other: sets what it has and removes what it has not.
   *
   * @param properties the properties to change
   */
  public void replaceIn(Properties properties) {
    for (Ecosystem each : Ecosystem.values()) {
      properties.remove(NATIVES + each.key());
    }
    properties.putAll(values());
  }

  /**
   * Checks that ecosystems have natives for the target.
   *
   * @param keys the names of the ecosystems
   * @throws IllegalArgumentException if one of them has none or is unknown; the message tells of
   *     all of them, and what they have
   */
  public void require(List<String> keys) {
    List<String> problems = new ArrayList<>();
    for (String key : keys) {
      try {
        Ecosystem ecosystem = Ecosystem.of(key);
        if (ecosystem.spelling(target).isEmpty()) {
          problems.add(missing(ecosystem));
        }
      } catch (IllegalArgumentException unknown) {
        problems.add(String.valueOf(unknown.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
    }
  }

  private String missing(Ecosystem ecosystem) {
    return "%s has no natives for %s, only %s; gate what needs them, or require %s no more"
        .formatted(
            ecosystem.key(),
            target,
            ecosystem.spellings().entrySet().stream()
                .map(each -> each.getValue() + " (" + each.getKey() + ")")
                .collect(Collectors.joining(", ")),
            ecosystem.key());
  }

  /**
   * Splits a list in one property.
   *
   * @param list names separated by commas; spaces around them do not matter
   * @return the names
   */
  public static List<String> names(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }
}
