package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that must be absent are found by their names, wherever they are. */
final class AbsentFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "libjemalloc.so, linux/x64/org/lwjgl/jemalloc/libjemalloc.so, true",
    "libjemalloc.so, libjemalloc.so.2, true",
    "libjemalloc.so, libjemalloc.so.gz, true",
    "libjemalloc.so, lib/libxjemalloc.so, false",
    "libjemalloc.so.2, usr/lib/libjemalloc.so.2.1, true",
    "libjemalloc.so.2, usr/lib/libjemalloc.so, false",
    "jemalloc.so, linux/libjemalloc.so, true",
    "jemalloc.so, linux/xjemalloc.so, false",
    "JEMALLOC.DLL, windows/jemalloc.dll, true",
    "jemalloc.dylib, macos/libjemalloc.dylib, true",
    "libjemalloc*.so*, linux/libjemalloc_pic.so.2, true",
    "*.jnilib, x/liby.jnilib, true",
    "x64/libjemalloc.so, linux/x64/libjemalloc.so, true",
    "x64/libjemalloc.so, linux/ax64/libjemalloc.so, false",
    "linux/**/libjemalloc.so, x/linux/x64/org/libjemalloc.so, true",
    "linux/*/libjemalloc.so, x/linux/x64/org/libjemalloc.so, false",
    "lwjgl-3.4.3.jar, BOOT-INF/lib/lwjgl-3.4.3.jar, true",
    "lwjgl.jar, BOOT-INF/lib/lwjgl-3.4.3.jar, false",
    "lwjgl.jar, BOOT-INF/lib/liblwjgl.jar, false",
    "com.example.dll, com/example/dll/data.bin, true",
  })
  void files(String pattern, String path, boolean expected) throws Exception {
    assertThat(Absences.parse(List.of(pattern)).ofFile(path).isPresent()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "libjemalloc.so, libjemalloc.so.2, true",
    "libjemalloc.so, '/x/libjemalloc.so', true",
    "libjemalloc.so, 'C:\\x\\LIBJEMALLOC.so', true",
    "libjemalloc.so, 'cannot load (libjemalloc.so): gone', true",
    "libjemalloc.so, 'see libjemalloc.so.', true",
    "libjemalloc.so, libjemalloc.sound, false",
    "jemalloc.so, 'liba.so:libjemalloc.so', true",
    "lib-je+x.so, 'load=lib-je+x.so', true",
    "com.example.dll, com.example.dll.Loader, true",
  })
  void texts(String pattern, String text, boolean expected) throws Exception {
    assertThat(Absences.parse(List.of(pattern)).ofText(text).isPresent()).isEqualTo(expected);
  }

  @Test
  void aPackageWithTheNameOfAFileIsStillOne() throws Exception {
    Absences absences = Absences.parse(List.of("com.example.dll"));
    assertThat(absences.ofClass("com/example/dll/Loader")).isPresent();
    assertThat(absences.ofClass("com/example/Dll")).isEmpty();
  }

  @Test
  void aNativeIsFoundWhereverItIs() throws Exception {
    Path app =
        new JarSample()
            .with(ClassSample.of("app/Main").says("/linux/libjemalloc.so"))
            .with("linux/x64/libjemalloc.so", "stripped")
            .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nX-Load: libjemalloc.so.2\n\n")
            .write(folder.resolve("app.jar"));
    assertThat(Check.of(Target.X86_64_UNKNOWN_LINUX_GNU, "libjemalloc.so").brief(app))
        .containsExactly(
            "StringMention app.jar!/META-INF/MANIFEST.MF",
            "StringMention app.jar!/app/Main.class",
            "EntryName app.jar!/linux/x64/libjemalloc.so");
  }

  @Test
  void theJarThatIsVerifiedCounts() throws Exception {
    Path app = new JarSample().with("a", "a").write(folder.resolve("app-1.jar"));
    assertThat(Check.ofAnyTarget("app-1.jar").brief(app)).containsExactly("EntryName app-1.jar");
  }

  @Test
  void aJarOfARepositoryCountsAsWell() throws Exception {
    Path library = new JarSample().with("a", "a").write(folder.resolve("library-1.jar"));
    Findings findings = new Findings(Allowed.parse(List.of()));
    Question question =
        Question.of(
            Optional.empty(),
            Absences.parse(List.of("library-1.jar")),
            OptionalLong.empty(),
            Dangling.AUTO);
    new Verification(question, findings)
        .read(List.of(new Input(library, Input.Role.RESOLVED, Optional.of("brought by app"))));
    assertThat(Check.brief(findings.sorted())).containsExactly("EntryName library-1.jar");
  }
}
