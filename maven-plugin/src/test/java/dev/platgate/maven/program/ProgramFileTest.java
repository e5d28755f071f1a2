package dev.platgate.maven.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.platgate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramFileTest {
  private static final Target LINUX = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Target MAC = Target.AARCH64_APPLE_DARWIN;

  @TempDir private Path classes;

  @Test
  void everyFactIsRead() throws IOException {
    write(
        """
        base|aarch64-apple-darwin
        target|x86_64-unknown-linux-gnu
        target|aarch64-apple-darwin
        type|com.example.Fast|x86_64-unknown-linux-gnu
        condition|com.example.Fast|com.example.Fast|target_os = "linux"
        service|com.example.Memory|com.example.GlobalMemory
        variant|com.example.Memory|x86_64-unknown-linux-gnu|com.example.Fast
        variant|com.example.Memory|aarch64-apple-darwin|com.example.Slow
        dependency|g:a|g.a,g.b|x86_64-unknown-linux-gnu
        dependency|g:natives||aarch64-apple-darwin
        unit|com/example/Main.java
        foreign|com/example/Main.java|other.BuildTarget
        class|com.example.Main
        """);
    assertThat(ProgramFile.read(classes))
        .contains(
            new Program(
                MAC,
                List.of(LINUX, MAC),
                List.of(
                    new GatedType(
                        "com.example.Fast",
                        Set.of(LINUX),
                        List.of(new Condition("com.example.Fast", "target_os = \"linux\"")))),
                List.of(
                    new Service(
                        "com.example.Memory",
                        "com.example.GlobalMemory",
                        Map.of(LINUX, "com.example.Fast", MAC, "com.example.Slow"))),
                List.of(
                    new GatedDependency("g:a", List.of("g.a", "g.b"), Set.of(LINUX)),
                    new GatedDependency("g:natives", List.of(), Set.of(MAC))),
                List.of("com/example/Main.java"),
                List.of(new ForeignUse("com/example/Main.java", "other.BuildTarget")),
                List.of("com.example.Main")));
  }

  @Test
  void noFileIsNoProgram() throws IOException {
    assertThat(ProgramFile.read(classes)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "other|x", "base|windows-musl", "variant|a", "target"})
  void whatIsNotUnderstoodIsAnError(String line) throws IOException {
    write("base|aarch64-apple-darwin\n" + line + "\n");
    assertThatIOException()
        .isThrownBy(() -> ProgramFile.read(classes))
        .withMessageContaining("program:2 ")
        .withMessageContaining("compile again");
  }

  private void write(String text) throws IOException {
    Path file = classes.resolve(ProgramFile.PATH);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace('|', '\t'));
  }
}
