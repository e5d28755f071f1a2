package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.platgate.Target;
import dev.platgate.maven.binary.Samples;
import dev.platgate.maven.report.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing planted in a clean artifact for 64-bit Arm is found where it is, and nothing else. */
final class PlantTest {
  private static final Target ARM = Target.AARCH64_UNKNOWN_LINUX_GNU;
  private static final Check JEMALLOC = Check.of(ARM, "jemalloc", "org.lwjgl:lwjgl-jemalloc");
  private static final String BINDING = "org/lwjgl/system/jemalloc/JEmalloc";

  @TempDir private Path folder;
  private final JarSample app = new JarSample();
  private final JarSample library = new JarSample();

  /** Changes the application or its library. */
  private interface Plant {
    void in(JarSample app, JarSample library) throws IOException;
  }

  @BeforeEach
  void clean() {
    app.with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: lib/library-1.0.jar\n\n")
        .with(ClassSample.of("app/Main").uses("lib/Library").says("mimalloc"))
        .with("META-INF/platgate/artifact.properties", "target=" + ARM + "\n");
    library
        .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\n\n")
        .with(ClassSample.of("lib/Library").uses("lib/Optional"))
        .with("META-INF/versions/21/lib/Library.class", ClassSample.of("lib/Library").bytes())
        .with("linux/libfoo.so", Samples.of(ARM))
        .with("META-INF/services/lib.Service", "# what serves\nlib.Library\n")
        .with(
            "META-INF/maven/lib/library/pom.xml",
            pom("<scope>test</scope>") + "<!-- jemalloc for tests only -->");
  }

  static Stream<Arguments> plants() throws IOException {
    String ofLibrary = "app/lib/library-1.0.jar!/";
    return Stream.of(
        plant(
            "ClassReference app/app.jar!/app/User.class",
            (app, library) -> app.with(ClassSample.of("app/User").uses(BINDING))),
        plant(
            "StringMention app/app.jar!/app/User.class",
            (app, library) -> app.with(ClassSample.of("app/User").says("libjemalloc.so.2"))),
        plant(
            "ClassPresent app/app.jar!/" + BINDING + ".class",
            (app, library) -> app.with(ClassSample.of(BINDING))),
        plant(
            "ClassPresent app/app.jar!/data.bin",
            (app, library) -> app.with("data.bin", ClassSample.of(BINDING).bytes())),
        plant(
            "ForeignNative " + ofLibrary + "data/blob",
            (app, library) ->
                library.with("data/blob", Samples.of(Target.ARMV7_UNKNOWN_LINUX_GNUEABIHF))),
        plant(
            "ForeignNative " + ofLibrary + "x.dll",
            (app, library) -> library.with("x.dll", Samples.of(Target.I686_PC_WINDOWS_MSVC))),
        plant(
            "NativeLibrary " + ofLibrary + "linux/libfoo.so",
            (app, library) ->
                library.with("linux/libfoo.so", RealJar.onlyNative("jemalloc-linux-arm64"))),
        plant(
            "NativeLibrary " + ofLibrary + "linux/libfoo.so",
            (app, library) ->
                library.with("linux/libfoo.so", Samples.needing(ARM, "libjemalloc.so.2"))),
        plant(
            "ServiceEntry " + ofLibrary + "META-INF/services/lib.Service",
            (app, library) ->
                library.with(
                    "META-INF/services/lib.Service", "lib.Library\nlib.JemallocLibrary # old\n")),
        plant(
            "ServiceEntry " + ofLibrary + "META-INF/services/lib.Service",
            (app, library) -> library.with("META-INF/services/lib.Service", "lib.Gone\n")),
        plant(
            "PublishedPom app/app.jar!/META-INF/maven/app/app/pom.xml",
            (app, library) ->
                app.with("META-INF/maven/app/app/pom.xml", pom("<scope>compile</scope>"))),
        plant(
            "EntryName app/app.jar!/nested/lwjgl-jemalloc-3.4.3.jar",
            (app, library) ->
                app.with(
                    "nested/lwjgl-jemalloc-3.4.3.jar",
                    new JarSample().with(ClassSample.of("lib/Other")).bytes())),
        plant(
            "ManifestClassPath app/app.jar!/META-INF/MANIFEST.MF",
            (app, library) ->
                app.with(
                    "META-INF/MANIFEST.MF",
                    "Manifest-Version: 1.0\nClass-Path: lib/lwjgl-jemalloc-3.4.3.jar\n\n")),
        plant(
            "ManifestClassPath app/app.jar!/META-INF/MANIFEST.MF",
            (app, library) ->
                app.with(
                    "META-INF/MANIFEST.MF",
                    "Manifest-Version: 1.0\nClass-Path: lib/nowhere-3.4.3.jar\n\n")),
        plant(
            "StringMention app/app.jar!/META-INF/MANIFEST.MF",
            (app, library) ->
                app.with(
                    "META-INF/MANIFEST.MF",
                    "Manifest-Version: 1.0\nImport-Package: org.lwjgl.system.jemalloc\n\n")),
        plant(
            "ClassReference " + ofLibrary + "META-INF/versions/21/lib/Library.class",
            (app, library) ->
                library.with(
                    "META-INF/versions/21/lib/Library.class",
                    ClassSample.of("lib/Library").uses(BINDING).bytes())),
        plant(
            "DanglingReference app/app.jar!/app/User.class",
            (app, library) -> app.with(ClassSample.of("app/User").uses("lib/Gone"))),
        plant(
            "Drift app/app.jar!/META-INF/platgate/artifact.properties",
            (app, library) ->
                app.with(
                    "META-INF/platgate/artifact.properties", "target=x86_64-unknown-linux-gnu\n")),
        plant(
            "Drift app/app.jar!/META-INF/platgate/build/program",
            (app, library) -> app.with("META-INF/platgate/build/program", "base\tx\n")),
        plant(
            "StringMention app/app.jar!/META-INF/spring/x.imports",
            (app, library) ->
                app.with("META-INF/spring/x.imports", "app.Main\n" + BINDING.replace('/', '.'))),
        plant(
            "EntryName app/app.jar!/etc/jemalloc.conf",
            (app, library) -> app.with("etc/jemalloc.conf", "narenas:1")),
        plant(
            "MalformedArchive app/app.jar!/data.bin",
            (app, library) -> app.with("data.bin", library.bytes())));
  }

  @ParameterizedTest
  @MethodSource("plants")
  void isFound(String expected, Plant plant) throws Exception {
    plant.in(app, library);
    assertThat(JEMALLOC.run(write())).allMatch(each -> each.level() == Level.ERROR);
    assertThat(JEMALLOC.brief(write())).containsExactly(expected);
  }

  @Test
  void nothingIsFoundInTheCleanArtifact() throws Exception {
    assertThat(JEMALLOC.run(write())).isEmpty();
  }

  @Test
  void pagesOf4KibAreFoundOnArm() throws Exception {
    library.with("linux/libfoo.so", RealJar.onlyNative("jemalloc-3.3.1-linux-arm64"));
    assertThat(Check.of(ARM).brief(write()))
        .containsExactly("PageSize app/lib/library-1.0.jar!/linux/libfoo.so");
  }

  @Test
  void whatAPomOfALibraryBringsIsAWarning() throws Exception {
    library.with("META-INF/maven/lib/library/pom.xml", pom("<scope>compile</scope>"));
    assertThat(JEMALLOC.run(write()))
        .singleElement()
        .satisfies(each -> assertThat(each.level()).isEqualTo(Level.WARNING))
        .satisfies(each -> assertThat(each.why()).startsWith("\"jemalloc\" must be absent, and"));
  }

  @Test
  void aNestedClassThatIsOnlyNamedIsAWarning() throws Exception {
    app.with(ClassSample.of("app/User").encloses("app/User$Jemalloc"));
    assertThat(JEMALLOC.run(write()))
        .singleElement()
        .satisfies(each -> assertThat(each.level()).isEqualTo(Level.WARNING))
        .satisfies(each -> assertThat(each.what()).contains("app.User$Jemalloc"));
  }

  @Test
  void twoRunsFindTheSameInTheSameOrder() throws Exception {
    app.with(ClassSample.of("app/User").uses(BINDING).says("jemalloc").uses("lib/Gone"));
    assertThat(JEMALLOC.run(write())).isEqualTo(JEMALLOC.run(write())).hasSize(3);
  }

  private Path write() throws IOException {
    app.write(folder.resolve("app/app.jar"));
    library.write(folder.resolve("app/lib/library-1.0.jar"));
    return folder.resolve("app");
  }

  private static Arguments plant(String expected, Plant plant) {
    return arguments(expected, plant);
  }

  private static String pom(String scope) {
    return "<project><groupId>lib</groupId><artifactId>library</artifactId><dependencies>"
        + "<dependency><groupId>org.lwjgl</groupId><artifactId>lwjgl-jemalloc</artifactId>"
        + String.join("", List.of(scope))
        + "</dependency></dependencies></project>";
  }
}
