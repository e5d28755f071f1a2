package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A WAR runs in a container, which has classes that the WAR lacks. */
final class WarTest {
  private static final Check X86 = Check.of(Target.X86_64_UNKNOWN_LINUX_GNU, "jemalloc");

  @TempDir private Path folder;

  @Test
  void aContainerMayHaveWhatAWarLacks() throws Exception {
    JarSample war =
        new JarSample()
            .with(
                "WEB-INF/classes/app/Page.class",
                ClassSample.of("app/Page").uses("jakarta/servlet/Servlet").bytes())
            .with("WEB-INF/lib/x.jar", new JarSample().with(ClassSample.of("lib/X")).bytes());
    String dangling = "DanglingReference app.war!/WEB-INF/classes/app/Page.class";
    Path file = war.write(folder.resolve("app.war"));
    assertThat(X86.run(file)).isEmpty();
    assertThat(X86.dangling("true").brief(file)).containsExactly(dangling);
    war.with("META-INF/MANIFEST.MF", ClassPathTest.manifest("more.jar"));
    new JarSample().with(ClassSample.of("lib/More")).write(folder.resolve("more.jar"));
    assertThat(X86.run(war.write(file))).isEmpty();
    assertThat(X86.dangling("true").brief(file)).containsExactly(dangling);
  }

  @Test
  void aWarIsNoLibraryOfWhatLiesBesideIt() throws Exception {
    Path main = Files.createDirectory(folder.resolve("app")).resolve("Main.class");
    Files.write(main, ClassSample.of("app/Main").uses("lib/Gone").bytes());
    new JarSample()
        .with(ClassSample.of("boot/Loader").uses("lib/Gone"))
        .write(folder.resolve("app.war"));
    String name = folder.getFileName().toString();
    assertThat(X86.run(folder)).isEmpty();
    new JarSample().with(ClassSample.of("lib/X")).write(folder.resolve("x.jar"));
    assertThat(X86.brief(folder)).containsExactly("DanglingReference " + name + "/app/Main.class");
  }

  @Test
  void aContainerMayHaveWhatAnUnpackedWarLacks() throws Exception {
    Path war = Files.createDirectories(folder.resolve("app/WEB-INF"));
    new JarSample().with(ClassSample.of("lib/X")).write(war.resolve("lib/x.jar"));
    Path page = Files.createDirectories(war.resolve("classes/app")).resolve("Page.class");
    Files.write(page, ClassSample.of("app/Page").uses("jakarta/servlet/Servlet").bytes());
    assertThat(X86.run(folder.resolve("app"))).isEmpty();
    assertThat(X86.dangling("true").brief(folder.resolve("app")))
        .containsExactly("DanglingReference app/WEB-INF/classes/app/Page.class");
  }

  @Test
  void aProjectKnowsWhatTheContainerOfItsWarHas() throws Exception {
    byte[] page = ClassSample.of("app/Page").uses("jakarta/servlet/Servlet").uses("a/Gone").bytes();
    Path war =
        new JarSample()
            .with("WEB-INF/classes/app/Page.class", page)
            .write(folder.resolve("app.war"));
    Path container =
        new JarSample()
            .with(ClassSample.of("jakarta/servlet/Servlet"))
            .write(folder.resolve("servlet.jar"));
    Findings findings = new Findings(Allowed.parse(List.of()));
    Question question =
        Question.of(X86.target(), new Absences(List.of()), OptionalLong.empty(), Dangling.AUTO);
    Verification verification = new Verification(question.of(List.of("app.Page")), findings);
    verification.knowClassPath();
    verification.read(
        List.of(
            new Input(container, Input.Role.ASSUMED, Optional.of("provided")), Input.given(war)));
    verification.finish();
    assertThat(findings.sorted())
        .singleElement()
        .satisfies(each -> assertThat(each.what()).isEqualTo("refers to a.Gone"));
  }
}
