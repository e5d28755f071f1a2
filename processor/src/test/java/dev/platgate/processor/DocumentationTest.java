package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DocumentationTest {
  @Test
  void everyMessageHasASectionAndEverySectionAMessage() throws IOException {
    assertThat(ErrorsPage.read().sections())
        .extracting(ErrorsPage.Section::title)
        .containsExactlyElementsOf(Arrays.stream(Message.values()).map(Message::tag).toList());
  }

  @Test
  void everyMessageIsTested() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tests.append(Files.readString(file));
      }
    }
    for (Message message : Message.values()) {
      String tag = message.tag();
      assertThat(tests).containsAnyOf("[" + tag + "]", ":" + tag, "\"" + tag, message.name());
    }
  }
}
