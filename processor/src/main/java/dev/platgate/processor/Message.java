package dev.platgate.processor;

import java.util.Locale;

/**
 * Every text this processor and plugin print. The tag of a message is stable; {@code
 * docs/errors.md} has a section for each.
 */
enum Message {
  MISSING_TARGET(
      "No target to build for. Pass -Aplatgate.target=<target> with one of %s, or host for the"
          + " machine that compiles."),
  UNKNOWN_TARGET("-Aplatgate.target: %s Or host for the machine that compiles."),
  UNKNOWN_HOST(
      "-Aplatgate.target=host: this machine (%s) is not a known target. Name the target instead,"
          + " one of %s."),
  UNSUPPORTED_TARGET(
      "-Aplatgate.target=%s is not a supported target of this project. Supported: %s. Build one of"
          + " these, or add it to @SupportedTargets."),
  UNKNOWN_OPTION(
      "Unknown option -A%s. Known options: platgate.target, platgate.emit," + " platgate.verbose."),
  INVALID_EMIT(
      "-Aplatgate.emit=%s is not a way to emit classes. Known: target (drops excluded classes) and"
          + " all (keeps them)."),
  INVALID_VERBOSE(
      "-Aplatgate.verbose=%s is not a choice. Known: true, or no value at all (messages list every"
          + " target), and false (long lists are shortened)."),
  CONFLICTING_SUPPORTED_TARGETS(
      "@SupportedTargets stands on %s and on %s. A compilation has one set of supported targets:"
          + " remove one of them."),
  INVALID_CFG("The condition in cfg is not valid: %s"),
  EMPTY_MEMBER(
      "'%s' of @%s is explicitly empty. Leave the member out to match everything, or name what it"
          + " matches."),
  IMPOSSIBLE_GATE(
      "No platform matches this condition on %s: %s never occur together. Correct the combination"
          + " or remove the annotation."),
  DEAD_GATE(
      "%s exists on no supported target: its gate holds on %s, and the supported targets are %s."
          + " Widen the gate, add a target to @SupportedTargets, or delete what is gated."),
  WIDENING_GATE(
      "The gate of %s names %s, but %s around it exists only on %s. An inner gate can only narrow:"
          + " remove what lies outside, or widen the outer gate."),
  CONFLICTING_GATES(
      "%s has both @Platform and @Otherwise. @Otherwise already means every target that no other"
          + " variant claims: remove one of them."),
  ALIAS_CYCLE(
      "The gates of these annotations go round in a circle: %s. Remove one of them from another."),
  REDUNDANT_GATE(
      "The gate of %s takes nothing away: %s around it exists only on %s already. Remove it."),
  NESTED_IN_OTHERWISE(
      "%s has a gate of its own and is nested in %s, which is @Otherwise: that gate follows from"
          + " other classes. Move one of the two out of the other."),
  LOCAL_GATE("The local class %s cannot have a gate of its own. Gate the class around it."),
  OTHERWISE_WITHOUT_SERVICE(
      "@Otherwise on %s, which implements no @PlatformService interface. Implement the service, or"
          + " gate the class with @Platform."),
  SECOND_OTHERWISE(
      "%s and %s are both @Otherwise variants of %s. Keep one, and gate the other with @Platform."),
  INVALID_SERVICE("%s cannot be a platform service: %s."),
  NOT_A_SERVICE(
      "%s is not a platform service. Annotate the interface with @PlatformService, or remove it"
          + " from @PlatformRegistry."),
  DUPLICATE_REGISTRY(
      "The registry of %s is asked for on %s and on %s. A compilation has one registry of a"
          + " service: remove one of them."),
  GATED_REGISTRY(
      "The registry of %s is asked for on %s, which exists only on %s. A registry exists on every"
          + " supported target: ask for it on an ungated package."),
  REGISTRY_NAME_TAKEN(
      "The class %s cannot be generated: %s has that name. Rename one of the two, or ask for the"
          + " registry in another package."),
  INVALID_VARIANT("%s cannot serve %s: %s."),
  NOT_A_VARIANT(
      "%s is named as a variant, but %s. Name classes that implement a service and have a gate."),
  INVALID_UNSUPPORTED("%s cannot be the unsupported class of %s: %s."),
  INVALID_DEPENDENCY("@PlatformDependency of '%s' is not valid: %s."),
  CONFLICTING_DEPENDENCIES(
      "%s is declared to be on %s by one @PlatformDependency, and on %s by another. Keep one of"
          + " them."),
  MISSING_VARIANT(
      "%s has no variant on %s. Its variants: %s. Gate an implementation with @Platform for these"
          + " targets, mark one with @Otherwise, or name an unsupported class in"
          + " @PlatformService."),
  AMBIGUOUS_VARIANT(
      "%s and %s both serve %s on %s. A service has one variant per target: narrow one of the two"
          + " gates."),
  LATE_VARIANT(
      "%s appeared after the registry of %s had been generated without it. Have the processor that generates it do"
          + " so in the first round."),
  USE_OUTSIDE_GATE(
      "%s is used here on %s, but exists only on %s. Give the using class that gate, guard the use"
          + " with a constant of BuildTarget, or reach the class through its service."),
  KEPT_OUTSIDE_GATE(
      "%s is used here in code that does not run on %s, but that javac leaves in the class file"
          + " there; the class exists only on %s. Guard it so that javac drops it: with constants of"
          + " BuildTarget, or final variables of nothing else, and again inside a lambda. Or move"
          + " the code to a class with that gate."),
  NAME_OUTSIDE_GATE(
      "The text names %s, which is missing on %s: it exists only on %s. Guard the use with a"
          + " constant of BuildTarget, or reach the class through its service."),
  PARTIAL_COMPILATION(
      "Only some of the sources are compiled: the registry of %s, which an earlier build left in the"
          + " class output, is not among them, so that nothing can be checked, bound or excluded."
          + " Compile all sources together: clean, and with Maven leave useIncrementalCompilation at"
          + " true."),
  NOT_EXCLUDED(
      "The class file of %s, which does not exist on %s, could not be removed: %s. Compile to a"
          + " folder, or pass -Aplatgate.emit=all and strip the classes when packaging."),
  PROCESSOR_NOT_RUN(
      "%s does not exist on every target, but the annotation processor of Platgate did not run in"
          + " this compilation, so nothing was checked or excluded. Put the processor on the"
          + " processor path, without -proc:none. It runs where a source has an annotation of"
          + " Platgate."),
  PLUGIN_NOT_STARTED(
      "The compiler did not start the javac plugin of Platgate, so uses of gated classes are not"
          + " checked and excluded classes are not removed. Build artifacts with javac and with the"
          + " processor on its processor path."),
  INTERNAL_ERROR("Platgate failed; this is a bug of Platgate, not of your code: %s");

  private final String format;

  Message(String format) {
    this.format = format;
  }

  /** Returns the stable name of this message, such as MissingVariant. */
  String tag() {
    StringBuilder tag = new StringBuilder();
    for (String word : name().split("_")) {
      tag.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return tag.toString();
  }

  /** Returns the text for people: the tag in brackets, then one or more sentences. */
  String text(Object... arguments) {
    return "[Platgate:" + tag() + "] " + format.formatted(arguments);
  }
}
