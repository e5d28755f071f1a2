package dev.platgate.maven.explain;

import dev.platgate.Otherwise;
import dev.platgate.maven.program.ClassNames;
import dev.platgate.maven.program.Condition;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.processor.cfg.Cfg;
import dev.platgate.processor.cfg.CfgParser;
import java.util.List;

/**
 * A condition of a type.
 *
 * @param place where it is written, for people
 * @param condition the condition
 */
record Written(String place, Cfg condition) {

  /** Returns the conditions of a type, outermost first. */
  static List<Written> of(GatedType type, Program program) {
    return type.conditions().stream()
        .map(each -> new Written(place(each, type, program), parsed(each)))
        .toList();
  }

  private static String place(Condition condition, GatedType type, Program program) {
    String element = condition.element();
    String self = ClassNames.dotted(type.name());
    if (element.equals(self)) {
      return "on " + element;
    }
    if (self.startsWith(element + ".")) {
      return "on " + element + ", which encloses it";
    }
    if (element.equals(Otherwise.class.getName())) {
      return "@Otherwise: where one of its services has no other variant";
    }
    if (program.services().stream().anyMatch(service -> service.name().equals(element))) {
      return "generated: where nothing else serves " + element;
    }
    boolean isVariant =
        program.services().stream().anyMatch(service -> service.variants().containsValue(element));
    return isVariant
        ? "@Otherwise: where " + element + " is not"
        : "on @" + element + ", an alias that is used";
  }

  private static Cfg parsed(Condition condition) {
    return CfgParser.parse(condition.expression())
        .expression()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the condition of "
                        + condition.element()
                        + " is of another version of Platgate; compile again: "
                        + condition.expression()));
  }
}
