package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Level;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM goes on without what only an annotation names, but the name is in the artifact. */
final class MissingAnnotationTest {
  private static final Check CHECK =
      Check.of(Target.X86_64_UNKNOWN_LINUX_GNU, "jemalloc").dangling("true");
  private static final String DANGLING = "DanglingReference app.jar!/app/Main.class";
  private static final String BINDING = "org/lwjgl/system/jemalloc/JEmalloc";

  @TempDir private Path folder;
  private final ClassSample sample = ClassSample.of("app/Main");

  @Test
  void aMissingAnnotationHarmsNobody() throws Exception {
    assertThat(run(sample.hasAnnotation("lib/Gone"))).isEmpty();
  }

  @Test
  void aMissingClassInAnAnnotationHarmsNobody() throws Exception {
    assertThat(run(sample.hasAnnotation("lib/OnClass", "lib/Gone", "[Llib/Lost;"))).isEmpty();
  }

  @Test
  void whatIsTheTypeOfAFieldAsWellIsMissed() throws Exception {
    sample.hasAnnotation("lib/OnClass", "lib/Gone", "lib/Lost").hasField("lib/Gone");
    assertMissesGone();
  }

  @Test
  void whatCodeUsesAsWellIsMissed() throws Exception {
    sample.hasAnnotation("lib/Gone", "lib/Lost").uses("lib/Gone");
    assertMissesGone();
  }

  @Test
  void whatMustBeAbsentIsFoundInAnAnnotation() throws Exception {
    assertThat(run(sample.hasAnnotation("lib/OnClass", BINDING)))
        .singleElement()
        .satisfies(each -> assertThat(each.level()).isEqualTo(Level.ERROR))
        .satisfies(
            each -> assertThat(each.what()).isEqualTo("refers to " + BINDING.replace('/', '.')));
  }

  private void assertMissesGone() throws Exception {
    List<Finding> findings = run(sample);
    assertThat(Check.brief(findings)).containsExactly(DANGLING);
    assertThat(findings.get(0).what()).isEqualTo("refers to lib.Gone");
  }

  private List<Finding> run(ClassSample main) throws Exception {
    return CHECK.run(new JarSample().with(main).write(folder.resolve("app.jar")));
  }
}
