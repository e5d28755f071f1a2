package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.binary.Samples;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Format;
import dev.platgate.maven.report.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Has every line of {@code docs/findings.md} printed. {@code -Dplatgate.golden.update=true} writes
 * the lines of the page anew.
 */
final class DocumentedFindingsTest {
  private static final Path PAGE = Path.of("../docs/findings.md");
  private static final Target ARM = Target.AARCH64_UNKNOWN_LINUX_GNU;
  private static final Target X86 = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Check CHECK = Check.of(ARM, "jemalloc");
  private static final String MODULE = "org.lwjgl:lwjgl-jemalloc";
  private static final int WIDTH = 100;

  @TempDir private Path folder;
  private final JarSample jar = new JarSample().with(ClassSample.of("app/Main"));

  @ParameterizedTest
  @EnumSource
  void theLinesOfThePageArePrinted(Kind kind) throws Exception {
    List<Finding> findings = findings(kind);
    assertThat(findings).isNotEmpty().allMatch(each -> each.kind() == kind);
    String printed =
        Format.TEXT
            .write(findings)
            .lines()
            .limit(findings.size())
            .map(DocumentedFindingsTest::broken)
            .collect(Collectors.joining("\n"));
    String page = Files.readString(PAGE);
    int start = page.indexOf("```text\n", page.indexOf("\n## " + kind.tag() + "\n")) + 8;
    int end = page.indexOf("```", start);
    if (Boolean.getBoolean("platgate.golden.update")) {
      Files.writeString(PAGE, page.substring(0, start) + printed + "\n" + page.substring(end));
    } else {
      assertThat(page.substring(start, end)).isEqualTo(printed + "\n");
    }
  }

  private List<Finding> findings(Kind kind) throws Exception {
    return switch (kind) {
      case CLASS_PRESENT -> found(jar.with(ClassSample.of("app/JemallocStore")));
      case CLASS_REFERENCE ->
          found(jar.with(ClassSample.of("app/Cache").uses("org/lwjgl/system/jemalloc/JEmalloc")));
      case STRING_MENTION -> found(jar.with(ClassSample.of("app/Cache").says("libjemalloc.so.2")));
      case DANGLING_REFERENCE ->
          CHECK.dangling("true").run(app(jar.with(ClassSample.of("app/Cache").uses("lib/Lost"))));
      case ENTRY_NAME -> found(jar.with("etc/jemalloc.conf", "narenas:1"));
      case FOREIGN_NATIVE ->
          found(jar.with("natives/store.dll", Samples.of(Target.X86_64_PC_WINDOWS_MSVC)));
      case NATIVE_LIBRARY ->
          found(
              jar.with("natives/libmemory.so", RealJar.onlyNative("jemalloc-linux-arm64"))
                  .with("natives/libstore.so", Samples.needing(ARM, "libjemalloc.so.2")));
      case PAGE_SIZE ->
          Check.of(ARM)
              .run(app(jar.with("libje.so", RealJar.onlyNative("jemalloc-3.3.1-linux-arm64"))));
      case SERVICE_ENTRY ->
          CHECK
              .dangling("true")
              .run(app(jar.with("META-INF/services/app.Store", "app.JemallocStore\napp.Lost\n")));
      case MANIFEST_CLASS_PATH ->
          found(
              jar.with(
                  "META-INF/MANIFEST.MF",
                  "Manifest-Version: 1.0\nClass-Path: lib/lwjgl-jemalloc-3.4.3.jar lib/lost.jar\n\n"));
      case DEPENDENCY -> dependencies(ARM, "compile");
      case PUBLISHED_POM ->
          found(
              jar.with(
                  "META-INF/maven/app/app/pom.xml",
                  "<project><dependencies><dependency><groupId>org.lwjgl</groupId>"
                      + "<artifactId>lwjgl-jemalloc</artifactId><scope>${jemalloc.scope}</scope>"
                      + "</dependency></dependencies></project>"));
      case DRIFT -> {
        jar.with("META-INF/platgate/artifact.properties", "target=" + X86 + "\n");
        yield List.of(found(jar).get(0), dependencies(X86, "provided").get(0));
      }
      case MALFORMED_ARCHIVE -> found(jar.with("lib/store.jar", "no jar"));
      case MALFORMED_CLASS -> found(jar.with("app/Cache.class", "no class"));
      case MALFORMED_NATIVE -> found(jar.with("libstore.so", Arrays.copyOf(Samples.of(ARM), 70)));
      case STALE_ALLOWANCE -> CHECK.allow("StringMention:app.jar!/app/Cache.class").run(app(jar));
    };
  }

  private List<Finding> found(JarSample sample) throws Exception {
    return CHECK.run(app(sample));
  }

  private Path app(JarSample sample) throws Exception {
    return sample.write(folder.resolve("app.jar"));
  }

  /** What a build says where a module that only one target has is there with a scope. */
  private static List<Finding> dependencies(Target target, String scope) throws Exception {
    GatedDependency gate =
        new GatedDependency(MODULE, List.of("org.lwjgl.system.jemalloc"), Set.of(X86));
    Program program =
        new Program(
            X86,
            List.of(X86, ARM),
            List.of(),
            List.of(),
            List.of(gate),
            List.of(),
            List.of(),
            List.of());
    Dependency dependency =
        new Dependency(
            new Module("org.lwjgl", "lwjgl-jemalloc"),
            scope,
            Path.of("lwjgl-jemalloc-3.4.3.jar"),
            "brought by com.example:app:jar:1 > " + MODULE + ":jar:3.4.3");
    Findings findings = new Findings(Allowed.parse(List.of()));
    new DependencyCheck(program, target, new Absences(List.of()))
        .check(List.of(dependency), findings);
    return findings.sorted();
  }

  private static String broken(String line) {
    StringBuilder broken = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ")) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      broken.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = (column > 0 && fits ? column + 1 : 0) + word.length();
    }
    return broken.toString();
  }
}
