package dev.platgate.processor;

import dev.platgate.Host;
import dev.platgate.Target;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the build asked for.
 *
 * @param target the target to build, absent if the option is missing or wrong
 * @param emitAll whether the classes of other targets are kept
 */
record Options(Optional<Target> target, boolean emitAll) {
  static final String TARGET = "platgate.target";
  static final String EMIT = "platgate.emit";
  static final String VERBOSE = "platgate.verbose";

  /** Every option there is. */
  static final Set<String> ALL = Set.of(TARGET, EMIT, VERBOSE);

  private static final Set<String> VERBOSE_VALUES = Set.of("", "true", "false");

  /** Reads the processor options; {@code host} is the machine that compiles. */
  static Options read(Map<String, String> arguments, Host host, Report report) {
    for (String name : arguments.keySet()) {
      if (name.startsWith("platgate.") && !ALL.contains(name)) {
        report.add(Message.UNKNOWN_OPTION, Origin.COMPILATION, name);
      }
    }
    String verbose = value(arguments, VERBOSE, "false");
    if (!VERBOSE_VALUES.contains(verbose)) {
      report.add(Message.INVALID_VERBOSE, Origin.COMPILATION, verbose);
    }
    boolean emitAll = emitAll(arguments, report);
    String name = value(arguments, TARGET, "");
    if (name.isBlank()) {
      if (!emitAll) {
        report.add(Message.MISSING_TARGET, Origin.COMPILATION, Gate.EVERYWHERE.toString());
      }
      return new Options(Optional.empty(), emitAll);
    }
    return new Options(target(name, host, report), emitAll);
  }

  /** Reads how messages are worded; {@link #read} tells what is wrong with the option. */
  static Wording wording(Map<String, String> arguments) {
    return new Wording(!value(arguments, VERBOSE, "false").equals("false"));
  }

  /** Returns the value of an option, which javac gives as null where only its name was passed. */
  private static String value(Map<String, String> arguments, String name, String missing) {
    return arguments.containsKey(name)
        ? Objects.requireNonNullElse(arguments.get(name), "")
        : missing;
  }

  private static Optional<Target> target(String name, Host host, Report report) {
    if (name.equals("host")) {
      if (host.target().isEmpty()) {
        report.add(Message.UNKNOWN_HOST, Origin.COMPILATION, host, Gate.EVERYWHERE.toString());
      }
      return host.target();
    }
    try {
      return Optional.of(Target.parse(name));
    } catch (IllegalArgumentException unknown) {
      report.add(Message.UNKNOWN_TARGET, Origin.COMPILATION, String.valueOf(unknown.getMessage()));
      return Optional.empty();
    }
  }

  private static boolean emitAll(Map<String, String> arguments, Report report) {
    String emit = value(arguments, EMIT, "target");
    if (!emit.equals("target") && !emit.equals("all")) {
      report.add(Message.INVALID_EMIT, Origin.COMPILATION, emit);
    }
    return emit.equals("all");
  }
}
