package dev.platgate.maven.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Reads LWJGL's core, which names its binding of jemalloc in strings only. */
final class LwjglTest {
  private static final String JEMALLOC = "org/lwjgl/system/jemalloc/";

  @Test
  void noClassOfJemallocIsReferenced() throws Exception {
    for (Map.Entry<String, byte[]> each : Classes.ofLwjgl().entrySet()) {
      assertThat(ClassFile.read(each.getValue()).references().keySet())
          .as(each.getKey())
          .noneMatch(name -> name.startsWith(JEMALLOC));
    }
  }

  @Test
  void jemallocIsNamedInTheseStrings() throws Exception {
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<String, byte[]> each : Classes.ofLwjgl().entrySet()) {
      for (StringConstant string : ClassFile.read(each.getValue()).strings().values()) {
        if (string.value().contains("jemalloc")) {
          String member = string.member().map(Member::toString).orElse("");
          found.put(each.getKey() + " " + member, string.value());
        }
      }
    }
    assertThat(found)
        .containsExactly(
            entry(
                "org/lwjgl/system/Configuration.class <clinit>()V",
                "org.lwjgl.system.jemalloc.libname"),
            entry(
                "org/lwjgl/system/MemoryManage.class"
                    + " getInstance()Lorg/lwjgl/system/MemoryUtil$MemoryAllocator;",
                "jemalloc"));
  }

  @Test
  void classesOfJdk27AreRead() throws Exception {
    TreeSet<Integer> versions = new TreeSet<>();
    int read = 0;
    for (Map.Entry<String, byte[]> each : Classes.ofLwjgl().entrySet()) {
      if (each.getKey().startsWith("META-INF/versions/27/")) {
        ClassFile file = ClassFile.read(each.getValue());
        versions.add(file.major());
        assertThat(each.getKey()).endsWith('/' + file.name() + ".class");
        read++;
      }
    }
    assertThat(versions).containsExactly(71);
    assertThat(read).isPositive();
  }
}
