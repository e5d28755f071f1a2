package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AbsencesTest {

  @ParameterizedTest
  @CsvSource({
    "org.lwjgl.system.jemalloc, org/lwjgl/system/jemalloc/JEmalloc, true",
    "org.lwjgl.system.jemalloc, org/lwjgl/system/jemalloc/sub/X, true",
    "org.lwjgl.system.jemalloc, org/lwjgl/system/jemalloc2/X, false",
    "org.lwjgl.system.jemalloc, com/org/lwjgl/system/jemalloc/X, false",
    "app.Outer, app/Outer, true",
    "app.Outer, app/Outer$Inner, true",
    "app.Outer, app/OuterOther, false",
    "app.Outer$Inner, app/Outer$Inner, true",
    "app.Outer.Inner, app/Outer$Inner, true",
    "app.Outer$Inner, app/Outer, false",
    "org.*.jemalloc, org/x/jemalloc/Y, true",
    "org.*.jemalloc, org/x/y/jemalloc/Y, false",
    "org.**.jemalloc, org/x/y/jemalloc/Y, true",
    "**.JEmalloc*, org/x/JEmallocLibrary, true",
    "JEMALLOC, org/x/jemalloc/Y, true",
    "jemalloc, org/x/je/malloc/Y, false",
    "org.lwjgl:lwjgl-jemalloc, org/lwjgl/system/jemalloc/JEmalloc, false",
  })
  void classes(String pattern, String name, boolean expected) throws Exception {
    assertThat(Absences.parse(List.of(pattern)).ofClass(name).isPresent()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "org.x.je, org.x.je.JEmalloc, true",
    "org.x.je, org.x.jeb.JEmalloc, false",
    "org.x.je, /org/x/je/lib.so, true",
    "org.x.je, META-INF/services/org.x.je.Service, true",
    "org.x.je, shaded.org.x.je.JEmalloc, false",
    "org.x.je, '(ILorg/x/je/JEmalloc;)V', true",
    "org.x.je, 'Ljava/util/List<Lorg/x/je/JEmalloc;>;', true",
    "org.x.je, Lorg/x/je/JEmalloc, false",
    "org.x.je, see org.x.je!, true",
    "je, no trace of Jemalloc, true",
    "je, no trace of malloc, false",
  })
  void texts(String pattern, String text, boolean expected) throws Exception {
    assertThat(Absences.parse(List.of(pattern)).ofText(text).isPresent()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "org.lwjgl:lwjgl-jemalloc, lib/lwjgl-jemalloc-3.4.3-natives-linux.jar, true",
    "org.lwjgl:lwjgl-jemalloc, lib/org.lwjgl.lwjgl-jemalloc-3.4.3.jar, true",
    "org.lwjgl:lwjgl-jemalloc, lib/lwjgl-jemalloc.jar, true",
    "org.lwjgl:lwjgl, lib/lwjgl-jemalloc-3.4.3.jar, false",
    "org.lwjgl:lwjgl, lib/lwjgl-3.4.3.jar, true",
    "org.lwjgl:*, lib/other-1.jar, false",
    "org.lwjgl:lwjgl-*, lib/lwjgl-jemalloc-3.4.3.jar, true",
    "org.lwjgl:lwjgl-*, lib/lwjgl-3.4.3-natives-linux.jar, false",
    "jemalloc, lib/lwjgl-jemalloc-3.4.3.jar, true",
  })
  void filesOfModules(String pattern, String file, boolean expected) throws Exception {
    assertThat(Absences.parse(List.of(pattern)).ofJar(JarName.of(file)).isPresent())
        .isEqualTo(expected);
  }

  @Test
  void aModuleIsKnownByItsGroupToo() throws Exception {
    Absences absences = Absences.parse(List.of("org.lwjgl:*"));
    assertThat(absences.ofModule(new Module("org.lwjgl", "lwjgl-jemalloc"))).isPresent();
    assertThat(absences.ofModule(new Module("org.lwjglx", "lwjgl-jemalloc"))).isEmpty();
  }

  @Test
  void aPackageOfTheProgramHasNoSubpackages() {
    Absence absence = AbsentPackage.of("org.x", "reason");
    assertThat(absence.isClass("org/x/Y$Z")).isTrue();
    assertThat(absence.isClass("org/x/y/Z")).isFalse();
    assertThat(absence.isIn("org.x.Y")).isTrue();
    assertThat(absence.isIn("(Lorg/x/Y$Z;)V")).isTrue();
    assertThat(absence.isIn("org/x/messages.properties")).isTrue();
    assertThat(absence.isIn("org.x.y.Z")).isFalse();
    assertThat(absence.isIn("org/x/y/Z and org/x/Y")).isTrue();
    assertThat(absence.isIn("org.xy.Z")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "**", "*.*", "*:*", "a b", "a/b", "je*", "a:b:c", ".a", "a..b"})
  void whatIsNoPatternIsRefusedWithTheForms(String pattern) {
    assertThatThrownBy(() -> Absences.parse(List.of(pattern)))
        .isInstanceOf(VerificationException.class)
        .hasMessageContaining("\"" + pattern + "\"")
        .hasMessageContaining("org.lwjgl:lwjgl-jemalloc");
  }
}
