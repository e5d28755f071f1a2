package dev.platgate.examples.objectstore;

import dev.platgate.examples.objectstore.Options.Mode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.OptionalLong;

/** Reads one command line. */
final class OptionsParser {
  private static final long DEFAULT_MAX_OBJECT = 64L << 20;

  private Mode mode = Mode.SERVE;
  private String host = "127.0.0.1";
  private int port = 8080;
  private long capacity = 256L << 20;
  private OptionalLong maxObject = OptionalLong.empty();

  Options parse(String... arguments) throws BadOptionException {
    Iterator<String> rest = Arrays.asList(arguments).iterator();
    while (rest.hasNext()) {
      option(rest.next(), rest);
    }
    long maxObjectSize = maxObject.orElse(Math.min(DEFAULT_MAX_OBJECT, capacity));
    if (maxObjectSize > capacity) {
      throw new BadOptionException(
          "--max-object %d is more than --capacity %d".formatted(maxObjectSize, capacity));
    }
    return new Options(mode, host, port, capacity, maxObjectSize);
  }

  private void option(String option, Iterator<String> rest) throws BadOptionException {
    switch (option) {
      case "--help" -> mode = Mode.HELP;
      case "--self-check" -> mode = mode == Mode.HELP ? Mode.HELP : Mode.SELF_CHECK;
      case "--host" -> host = value(option, "a host name or address", rest);
      case "--port" -> port = (int) number(option, 0, 65_535, rest);
      case "--capacity" -> capacity = number(option, 1, Long.MAX_VALUE, rest);
      case "--max-object" -> maxObject = OptionalLong.of(number(option, 1, Long.MAX_VALUE, rest));
      default ->
          throw new BadOptionException(
              "unknown option %s; the options are --host, --port, --capacity, --max-object,"
                      .formatted(option)
                  + " --self-check and --help");
    }
  }

  private static String value(String option, String legal, Iterator<String> rest)
      throws BadOptionException {
    String value = rest.hasNext() ? rest.next() : "";
    if (value.isBlank()) {
      throw new BadOptionException("%s needs %s".formatted(option, legal));
    }
    return value;
  }

  private static long number(String option, long least, long most, Iterator<String> rest)
      throws BadOptionException {
    String legal = "a number from %d to %d".formatted(least, most);
    String value = value(option, legal, rest);
    OptionalLong number = number(value);
    if (number.isEmpty() || number.getAsLong() < least || number.getAsLong() > most) {
      throw new BadOptionException("%s needs %s, not %s".formatted(option, legal, value));
    }
    return number.getAsLong();
  }

  private static OptionalLong number(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException notANumber) {
      return OptionalLong.empty();
    }
  }
}
