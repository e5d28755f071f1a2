package dev.platgate.maven.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the modules of the JDK with what the JDK itself reads. */
final class ModuleTest {

  @Test
  void everyModuleOfTheJdkIsRead() throws Exception {
    Set<ModuleReference> modules = ModuleFinder.ofSystem().findAll();
    assertThat(modules).hasSizeGreaterThan(10);
    for (ModuleReference each : modules) {
      byte[] bytes;
      try (ModuleReader reader = each.open()) {
        bytes = reader.open("module-info.class").orElseThrow().readAllBytes();
      }
      compare(ClassFile.read(bytes), each.descriptor());
    }
  }

  private static void compare(ClassFile file, java.lang.module.ModuleDescriptor expected) {
    ModuleDescriptor read = file.module().orElseThrow();
    assertThat(file.name()).isEqualTo("module-info");
    assertThat(read.name()).isEqualTo(expected.name());
    assertThat(read.requires())
        .containsExactlyInAnyOrderElementsOf(
            expected.requires().stream().map(Requires::name).toList());
    assertThat(read.exports())
        .containsExactlyInAnyOrderElementsOf(names(expected.exports().stream(), Exports::source));
    assertThat(read.opens())
        .containsExactlyInAnyOrderElementsOf(names(expected.opens().stream(), Opens::source));
    Set<String> friends = new HashSet<>();
    expected.exports().forEach(exports -> friends.addAll(exports.targets()));
    expected.opens().forEach(opens -> friends.addAll(opens.targets()));
    assertThat(new HashSet<>(read.friends())).isEqualTo(friends);
    assertThat(read.uses())
        .containsExactlyInAnyOrderElementsOf(names(expected.uses().stream(), name -> name));
    assertThat(read.packages())
        .containsExactlyInAnyOrderElementsOf(names(expected.packages().stream(), name -> name));
    assertThat(
            read.provides().stream()
                .collect(
                    Collectors.toMap(
                        ModuleDescriptor.Provision::service,
                        ModuleDescriptor.Provision::implementations)))
        .isEqualTo(
            expected.provides().stream()
                .collect(
                    Collectors.toMap(
                        provides -> internal(provides.service()),
                        provides ->
                            provides.providers().stream().map(ModuleTest::internal).toList())));
    assertThat(file.references().keySet()).containsAll(read.uses());
  }

  private static <T> Set<String> names(Stream<T> parts, Function<T, String> name) {
    return parts.map(name).map(ModuleTest::internal).collect(Collectors.toSet());
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }
}
