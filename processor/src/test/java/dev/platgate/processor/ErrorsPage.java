package dev.platgate.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page that explains all errors.
 *
 * @param program what the examples change
 * @param command how the examples are compiled
 * @param sections one per tag, in the order of the page
 */
record ErrorsPage(ExampleProgram program, ExampleCommand command, List<Section> sections) {
  private static final Path FILE = Path.of("../docs/errors.md");
  private static final String FENCE = "```";

  /**
   * Code in the page.
   *
   * @param language the word after the fence
   * @param text the lines between the fences
   */
  record Block(String language, String text) {}

  /**
   * What stands under a heading.
   *
   * @param title the heading
   * @param example the blocks up to the fix
   * @param fix the blocks of the fix
   */
  record Section(String title, List<Block> example, List<Block> fix) {
    /** Returns the message as the page prints it. */
    String message() {
      List<Block> messages =
          example.stream().filter(block -> block.language().equals("text")).toList();
      if (messages.size() != 1 || fix.isEmpty()) {
        throw new IllegalStateException(title + " needs one message, and a fix with code");
      }
      return messages.get(0).text();
    }
  }

  static ErrorsPage read() throws IOException {
    List<Section> sections = new ArrayList<>();
    for (String text : Files.readString(FILE).split("(?m)^## ")) {
      int end = text.indexOf('\n');
      int fix = text.contains("**Fix:**") ? text.indexOf("**Fix:**") : text.length();
      sections.add(
          new Section(
              text.substring(0, end),
              blocks(text.substring(end, fix)),
              blocks(text.substring(fix))));
    }
    List<Block> shared = sections.get(1).example();
    return new ErrorsPage(
        ExampleProgram.of(shared),
        ExampleCommand.in(shared).orElseThrow(),
        sections.subList(2, sections.size()));
  }

  Section section(String title) {
    return sections.stream()
        .filter(section -> section.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The page has no section " + title));
  }

  /** Writes another message into a section of the file. */
  static void update(Section section, String message) throws IOException {
    String page = Files.readString(FILE);
    int start = page.indexOf(FENCE + "text\n", page.indexOf("## " + section.title() + "\n")) + 8;
    int end = page.indexOf(FENCE, start);
    Files.writeString(FILE, page.substring(0, start) + message + page.substring(end));
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    String[] parts = text.split("(?m)^" + FENCE, -1);
    for (int i = 1; i < parts.length; i += 2) {
      int end = parts[i].indexOf('\n');
      blocks.add(new Block(parts[i].substring(0, end), parts[i].substring(end + 1)));
    }
    return blocks;
  }
}
