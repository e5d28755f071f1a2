package dev.platgate.maven.classfile;

import static org.assertj.core.api.Assertions.assertThat;

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
      Map<String, Boolean> expected = new HashMap<>();
      names.classes.forEach(
          name -> expected.put(name, names.enclosing.contains(name) && !names.used.contains(name)));
      Map<String, Boolean> metadata = new HashMap<>();
      read.references().forEach((name, reference) -> metadata.put(name, reference.metadata()));
      assertThat(metadata).as("metadata of %s", each.getKey()).isEqualTo(expected);
    }
  }
}
