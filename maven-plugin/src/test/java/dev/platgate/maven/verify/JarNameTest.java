package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jars are known by their names, unless what Maven has left in them says more. */
final class JarNameTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "g:log4j, log4j.jar, true",
    "g:log4j, log4j-1.2.17.jar, true",
    "g:log4j, log4j-1.2-api-2.20.0.jar, false",
    "g:log4j-1.2-api, log4j-1.2-api-2.20.0.jar, true",
    "g:log4j-1.2-api, log4j-1.2-api.jar, true",
    "g:log4j-1.2-api, log4j-1.2.17.jar, false",
    "g:log4j-*, log4j-1.2-api-2.20.0.jar, true",
    "g:log4j-*, log4j-1.2.17.jar, false",
    "g:hibernate-jpa-2.1-api, hibernate-jpa-2.1-api-1.0.0.Final.jar, true",
    "g:hibernate-jpa, hibernate-jpa-2.1-api-1.0.0.Final.jar, false",
    "g:flink-shaded-hadoop-2-uber, flink-shaded-hadoop-2-uber-2.8.3-10.0.jar, true",
    "g:servlet-api-2.5, servlet-api-2.5-6.1.14.jar, true",
    "g:opencv, opencv-4.7.0-1.5.9-linux-x86_64.jar, true",
    "g:netty-transport-native-epoll,"
        + " netty-transport-native-epoll-4.1.100.Final-linux-x86_64.jar, true",
    "g:netty-transport, netty-transport-native-epoll-4.1.100.Final-linux-x86_64.jar, false",
    "g:lwjgl, lwjgl-3.3.1-natives-linux.jar, true",
    "g:x, x-1.0-SNAPSHOT.jar, true",
    "g:x, x-1.0-20240101.120000-1.jar, true",
    "g:x, x-1.0-rc-1.1.jar, true",
    "g:x, x-1.0-api.jar, true",
    "g:x, xy-1.0.jar, false",
    "g:x, g.x-1.0-SNAPSHOT.jar, true",
    "g:guava, guava-33.0.0-jre.jar, true",
  })
  void isOfAnArtifact(String pattern, String name, boolean expected) throws Exception {
    Path jar = new JarSample().with("a", "a").write(folder.resolve(name));
    Path app =
        new JarSample()
            .with("BOOT-INF/lib/" + name, new JarSample().with("a", "a").bytes())
            .write(folder.resolve("app/app.jar"));
    assertThat(Check.ofAnyTarget(pattern).brief(jar).contains("EntryName " + name))
        .isEqualTo(expected);
    assertThat(
            Check.ofAnyTarget(pattern)
                .brief(app)
                .contains("EntryName app.jar!/BOOT-INF/lib/" + name))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "log4j:log4j, org.apache.logging.log4j/log4j-1.2-api, false",
    "log4j:log4j, log4j/log4j, true",
    "log4j:log4j, org.example/log4j, false",
    "log4j:log4j, org.example/other, true",
  })
  void whatMavenHasLeftInAJarDecides(String pattern, String module, boolean expected)
      throws Exception {
    JarSample jar = new JarSample().with("META-INF/maven/" + module + "/pom.properties", "");
    Path file = jar.write(folder.resolve("log4j-1.2-api.jar"));
    Path app =
        new JarSample().with("lib/log4j-1.2-api.jar", jar.bytes()).write(folder.resolve("a"));
    assertThat(Check.ofAnyTarget(pattern).brief(file).contains("EntryName log4j-1.2-api.jar"))
        .isEqualTo(expected);
    assertThat(Check.ofAnyTarget(pattern).brief(app).contains("EntryName a!/lib/log4j-1.2-api.jar"))
        .isEqualTo(expected);
  }

  @Test
  void aLongNameTakesNoLongTime() {
    String name = "a" + "-1-api-1.1".repeat(60_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(JarName.of(name + ".jar").artifact() + "-1.1").isEqualTo(name));
  }

  @Test
  void aNameIsReportedWithWhatBringsTheJar() throws Exception {
    new JarSample()
        .with("lib/je-1.jar", new JarSample().with("a", "a").bytes())
        .write(folder.resolve("library.jar"));
    Path app =
        new JarSample()
            .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: library.jar\n\n")
            .write(folder.resolve("app.jar"));
    assertThat(Check.ofAnyTarget("g:je").run(app))
        .singleElement()
        .satisfies(each -> assertThat(each.path()).isEqualTo("library.jar!/lib/je-1.jar"))
        .satisfies(
            each ->
                assertThat(each.how())
                    .contains("on the Class-Path of app.jar!/META-INF/MANIFEST.MF"));
  }
}
