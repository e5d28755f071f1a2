package dev.platgate.processor.cfg;

/** Every text that a problem of a condition can have. */
enum CfgMessage {
  EMPTY("empty expression: write a condition, such as target_os = \"linux\""),
  TOO_LONG("a condition can have at most %s characters, this one has %s"),
  TOO_DEEP("a condition can be nested at most %s levels deep: move a part into an alias"),
  TOO_MANY_PROBLEMS("more problems follow; they are shown when the first %s are mended"),

  UNEXPECTED_CHARACTER(
      "unexpected %s: a condition consists of names, values in double quotes, and the signs ( ) ,"
          + " ="),
  UNCLOSED_PARENTHESIS("this parenthesis is never closed: add a )"),
  UNOPENED_PARENTHESIS("this parenthesis closes nothing: remove it"),
  UNCLOSED_QUOTE("this quote is never closed: add a \" after the value"),
  WRONG_QUOTES("values stand in double quotes: write \"%s\""),
  PREFIXED_STRING("values are plain strings: remove the %s before the quote"),
  ESCAPED_STRING("values are plain strings without escapes: remove the backslash"),

  MISSING_CONDITION("a condition is missing before this comma"),
  MISSING_COMMA("a comma is missing before '%s'"),
  SEVERAL_CONDITIONS("a second condition: join them as all(..., ...) or any(..., ...)"),
  GROUPING("parentheses stand after all, any and not only: remove them, or write all(...)"),
  OPERATOR("conditions have no operator %s: write %s"),
  WRONG_COUNT("%s takes exactly one condition, found %s"),
  NESTED_CFG("cfg(...) can stand around the whole condition only: remove it"),

  WRONG_COMPARISON("conditions compare with = only, not with %s; unequal is not(name = \"value\")"),
  MISSING_EQUALS("a = is missing between '%s' and its value"),
  MISSING_KEY("a name is missing before this =: one of %s"),
  MISSING_VALUE("%s needs a value: write %s"),
  UNQUOTED_VALUE("values stand in double quotes: write %s = \"%s\""),
  SEVERAL_VALUES("a name has one value: write any(%s = \"...\", ...)"),
  VALUE_ALONE("a value needs a name before it: write %s"),

  NEEDS_PARENTHESES("%s needs conditions in parentheses: write %s(...)"),
  TAKES_NO_VALUE("%s has no value: write %s alone"),
  TAKES_NO_PARENTHESES("%s has no parentheses: write %s"),
  UNSUPPORTED("'%s' of Rust is not supported here; supported: %s"),
  UNKNOWN_FUNCTION("unknown function '%s'; %s"),
  UNKNOWN_CONDITION("unknown condition '%s'; %s"),
  UNKNOWN_KEY("unknown name '%s'; %s"),
  UNKNOWN_VALUE("unknown value \"%s\" of %s; %s"),
  VALUE_OF_OTHER_KEY("\"%s\" is a value of %s, not of %s, which has %s"),
  VALUE_NOT_IN_CATALOG("no platform of the catalog has %s = \"%s\"; known: %s"),
  DID_YOU_MEAN("did you mean %s?"),
  KNOWN("known: %s");

  private final String format;

  CfgMessage(String format) {
    this.format = format;
  }

  String text(Object... arguments) {
    return format.formatted(arguments);
  }
}
