package dev.platgate.maven.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.maven.classfile.ClassReference.Use;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads real classes with ASM, too, and compares all names and strings. */
final class AsmComparisonTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        org.objectweb.asm.ClassReader.class,
        Test.class,
        org.junit.platform.commons.util.ReflectionUtils.class,
        org.assertj.core.api.Assertions.class
      })
  void jars(Class<?> type) throws Exception {
    compare(Classes.ofJarWith(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.logging", "java.net.http", "jdk.jshell"})
  void modulesOfTheJdk(String module) throws Exception {
    compare(Classes.ofModule(module));
  }

  @Test
  void lwjgl() throws Exception {
    compare(Classes.ofLwjgl());
  }

  private static void compare(Map<String, byte[]> classes) throws MalformedClassException {
    assertThat(classes).isNotEmpty();
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      ClassFile read = ClassFile.read(each.getValue());
      AsmNames names = AsmClass.read(each.getValue());
      assertThat(read.references().keySet())
          .as("classes that %s names", each.getKey())
          .isEqualTo(names.classes);
      assertThat(read.strings().keySet())
          .as("strings in %s", each.getKey())
          .isEqualTo(names.strings);
      Map<String, Use> expected = new HashMap<>();
      names.classes.forEach(name -> expected.put(name, use(name, names)));
      Map<String, Use> uses = new HashMap<>();
      read.references().forEach((name, reference) -> uses.put(name, reference.use()));
      assertThat(uses).as("uses in %s", each.getKey()).isEqualTo(expected);
    }
  }

  private static Use use(String name, AsmNames names) {
    if (names.used.contains(name)) {
      return Use.CODE;
    }
    if (names.annotations.contains(name)) {
      return Use.ANNOTATION;
    }
    return names.enclosing.contains(name) ? Use.METADATA : Use.CODE;
  }
}
