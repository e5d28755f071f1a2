package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.binary.Samples;
import dev.platgate.maven.report.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken or hostile is found, and ends nothing but itself. */
final class HostileArtifactTest {
  private static final Target TARGET = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Check CHECK = Check.of(TARGET, "jemalloc", "a.**.b");

  @TempDir private Path folder;

  @Test
  void eachBrokenFileIsAFindingAndTheRestIsRead() throws Exception {
    byte[] type = ClassSample.of("app/Broken").bytes();
    byte[] elf = Samples.of(TARGET);
    Path jar =
        new JarSample()
            .with("META-INF/MANIFEST.MF", "no manifest\n\n")
            .with("META-INF/maven/g/a/pom.xml", "<project><dependencies>")
            .with("META-INF/platgate/artifact.properties", "target=\\u12")
            .with("app/Broken.class", Arrays.copyOf(type, type.length / 2))
            .with("app/Text.class", "text")
            .with("cut.so", Arrays.copyOf(elf, 70))
            .with("lib/broken.jar", "no jar")
            .with(ClassSample.of("app/Last").says("jemalloc"))
            .write(folder.resolve("app.jar"));
    assertThat(CHECK.run(jar)).allMatch(each -> each.level() == Level.ERROR);
    assertThat(CHECK.brief(jar))
        .containsExactly(
            "MalformedArchive app.jar!/META-INF/MANIFEST.MF",
            "PublishedPom app.jar!/META-INF/maven/g/a/pom.xml",
            "Drift app.jar!/META-INF/platgate/artifact.properties",
            "MalformedClass app.jar!/app/Broken.class",
            "StringMention app.jar!/app/Last.class",
            "MalformedClass app.jar!/app/Text.class",
            "MalformedNative app.jar!/cut.so",
            "MalformedArchive app.jar!/lib/broken.jar");
  }

  @Test
  void aFileThatIsNoJarIsAFinding() throws Exception {
    Path jar = Files.writeString(folder.resolve("app.jar"), "no jar");
    assertThat(CHECK.brief(jar)).containsExactly("MalformedArchive app.jar");
  }

  @Test
  void moreFindingsThanAnyoneReadsAreCutOff() throws Exception {
    JarSample many = new JarSample();
    for (int i = 0; i < 10_050; i++) {
      many.with("jemalloc" + i, "");
    }
    assertThat(CHECK.run(many.write(folder.resolve("app.jar"))))
        .hasSize(10_001)
        .anyMatch(each -> each.why().contains("50 more are not shown"));
  }

  @Test
  void aPomWhosePropertiesMultiplyIsRead() throws Exception {
    String pom =
        "<project><properties><a>"
            + "x".repeat(1_000_000)
            + "</a></properties><dependencies><dependency><groupId>"
            + "${a}".repeat(2200)
            + "</groupId></dependency></dependencies></project>";
    Path jar =
        new JarSample().with("META-INF/maven/g/a/pom.xml", pom).write(folder.resolve("app.jar"));
    assertThat(CHECK.run(jar)).isEmpty();
  }

  @Test
  void textsThatAreLongerThanAnyAreFindings() throws Exception {
    byte[] text = new byte[4 * 1024 * 1024 + 1];
    new Random(4).nextBytes(text);
    List<String> names =
        List.of(
            "META-INF/MANIFEST.MF",
            "META-INF/maven/g/a/pom.xml",
            "META-INF/platgate/artifact.properties",
            "META-INF/services/a.Service",
            "META-INF/x.json");
    JarSample jar = new JarSample();
    names.forEach(each -> jar.with(each, text));
    assertThat(CHECK.brief(jar.write(folder.resolve("app.jar"))))
        .isEqualTo(names.stream().map(each -> "MalformedArchive app.jar!/" + each).toList());
  }

  @Test
  void longTextsTakeNoLongTime() throws Exception {
    ClassSample type = ClassSample.of("app/Main");
    for (int i = 0; i < 20; i++) {
      type.says("a/".repeat(32_000) + i);
    }
    long start = System.nanoTime();
    Files.write(folder.resolve("Main.class"), type.bytes());
    assertThat(CHECK.run(folder)).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @Test
  void whateverChangesInAJarNothingCrashes() throws Exception {
    byte[] jar =
        new JarSample()
            .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: a.jar\n\n")
            .with("META-INF/services/app.Service", "app.Main\n")
            .with(ClassSample.of("app/Main").uses("app/Other").says("jemalloc"))
            .with("lib/x.so", Samples.of(TARGET))
            .bytes();
    Random random = new Random(17);
    int different = 0;
    List<String> original = CHECK.brief(Files.write(folder.resolve("app.jar"), jar));
    for (int i = 0; i < 300; i++) {
      byte[] changed = jar.clone();
      for (int j = 0; j <= i % 3; j++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      List<String> findings = CHECK.brief(Files.write(folder.resolve("app.jar"), changed));
      different += findings.equals(original) ? 0 : 1;
    }
    assertThat(different).isGreaterThan(100);
  }
}
