package dev.platgate.processor;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Target;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Writes the constants of the target: javac drops the branches that they make unreachable. */
final class BuildTargetWriter {
  static final String NAME = "BuildTarget";

  private BuildTargetWriter() {}

  static JavaFile write(Registry registry, Target target, Elements elements) {
    TypeSpec.Builder type =
        GeneratedCode.type(NAME, registry, target, elements)
            .addJavadoc("The target this artifact is built for, as compile-time constants.\n");
    type.addField(
        field(String.class, "TRIPLE", "The name of the target.")
            .initializer("$S", target.triple())
            .build());
    type.addField(
        field(int.class, "POINTER_WIDTH", "The size of an address in bits.")
            .initializer("$L", target.arch().pointerWidth())
            .build());
    flag(type, "UNIX", target.os() != Os.WINDOWS);
    flag(type, "WINDOWS", target.os() == Os.WINDOWS);
    for (Os os : Os.values()) {
      flag(type, "OS_" + os.name(), target.os() == os);
    }
    for (Env env : Env.values()) {
      flag(type, "ENV_" + env.name(), target.env() == env);
    }
    for (Arch arch : Arch.values()) {
      flag(type, "ARCH_" + arch.name(), target.arch() == arch);
    }
    type.addMethod(GeneratedCode.noInstances());
    return GeneratedCode.file(registry.packageName(), type.build());
  }

  private static void flag(TypeSpec.Builder type, String name, boolean value) {
    String condition = name.substring(name.indexOf('_') + 1);
    type.addField(
        field(boolean.class, name, "Whether the target is " + condition + ".")
            .initializer("$L", value)
            .build());
  }

  private static FieldSpec.Builder field(Class<?> type, String name, String javadoc) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", javadoc);
  }
}
