package dev.platgate.processor.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a source in all the ways in which someone who types has it broken. */
final class Mutations {
  private static final Pattern TOKEN =
      Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|\\w+|->|::|&&|[^\\s\\w]");

  private static final List<String> REPLACEMENTS =
      List.of(
          "class",
          "@",
          "{",
          "}",
          "(",
          ")",
          ";",
          "int",
          "null",
          "\"text",
          "0x",
          "interface",
          "enum",
          "<",
          "@Platform(os = ",
          "@Platform(cfg = \"all(\")",
          "Missing",
          "ServerStore",
          "app",
          "BuildTarget",
          "GlobalStore",
          "var",
          "sealed",
          "record",
          "->",
          "/*",
          "//",
          "\u2028",
          "\ud83d\ude00",
          "\\u0041\\u00",
          "import",
          "void",
          "static",
          "abstract",
          "this",
          "super",
          "?",
          "Object[]",
          "@Otherwise",
          "@dev.platgate.Platform(os = {})",
          ".class",
          "...");

  private record Span(int start, int end) {}

  private final String source;
  private final List<Span> tokens = new ArrayList<>();

  private Mutations(String source) {
    this.source = source;
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
  }

  /** Breaks the source once at every so many tokens, in another way each time. */
  static Map<String, String> of(String source, int stride) {
    Mutations mutations = new Mutations(source);
    Map<String, String> broken = new LinkedHashMap<>();
    for (int i = 0; i < mutations.tokens.size(); i += stride) {
      Way way = Way.values()[i / stride % Way.values().length];
      broken.put(way + " at token " + i, mutations.apply(way, i));
    }
    return broken;
  }

  private enum Way {
    DELETE,
    REPLACE,
    CUT,
    DOUBLE,
    SWAP,
    DELETE_LINE,
    REPLACE_WITH_OTHER,
    DELETE_CHARACTER,
    DOUBLE_LINE,
    REPLACE_AGAIN,
    DELETE_TO_NEXT_LINE
  }

  private String apply(Way way, int i) {
    Span token = tokens.get(i);
    Span next = tokens.get(Math.min(i + 1, tokens.size() - 1));
    int lineStart = source.lastIndexOf('\n', token.start) + 1;
    int lineEnd = source.indexOf('\n', token.start) + 1;
    return switch (way) {
      case DELETE -> replace(token.start, token.end, "");
      case REPLACE, REPLACE_AGAIN ->
          replace(token.start, token.end, REPLACEMENTS.get(i % REPLACEMENTS.size()));
      case CUT -> source.substring(0, token.end);
      case DOUBLE -> replace(token.end, token.end, " " + text(token));
      case SWAP -> replace(token.start, next.end, text(next) + " " + text(token));
      case DELETE_LINE -> replace(lineStart, lineEnd, "");
      case REPLACE_WITH_OTHER ->
          replace(token.start, token.end, text(tokens.get(i * 31 % tokens.size())));
      case DELETE_CHARACTER -> replace(token.end - 1, token.end, "");
      case DOUBLE_LINE -> replace(lineEnd, lineEnd, source.substring(lineStart, lineEnd));
      case DELETE_TO_NEXT_LINE -> replace(token.end, lineEnd, "");
    };
  }

  private String text(Span token) {
    return source.substring(token.start, token.end);
  }

  private String replace(int start, int end, String text) {
    return source.substring(0, start) + text + source.substring(end);
  }
}
