package dev.platgate.processor.javac;

import dev.platgate.Os;
import dev.platgate.Target;
import dev.platgate.processor.Gate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Where each boolean constant of the generated class {@code BuildTarget} is true. */
final class TargetConstants {
  /** The simple name of the generated class. */
  static final String CLASS = "BuildTarget";

  private static final Map<String, Gate> GATES = gates();

  private TargetConstants() {}

  /** Returns the targets on which a constant is true, absent for other names. */
  static Optional<Gate> gate(CharSequence name) {
    return Optional.ofNullable(GATES.get(name.toString()));
  }

  /** Returns the target of constants that were compiled before, absent for any other class. */
  static Optional<Target> target(TypeElement type) {
    Map<String, Object> values = new HashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      values.put(field.getSimpleName().toString(), field.getConstantValue());
    }
    return Arrays.stream(Target.values())
        .filter(target -> target.triple().equals(values.get("TRIPLE")))
        .filter(
            target ->
                GATES.entrySet().stream()
                    .allMatch(
                        flag ->
                            Boolean.valueOf(flag.getValue().contains(target))
                                .equals(values.get(flag.getKey()))))
        .findFirst();
  }

  private static Map<String, Gate> gates() {
    Map<String, Gate> gates = new HashMap<>();
    Gate windows = Gate.where(target -> target.os() == Os.WINDOWS);
    gates.put("WINDOWS", windows);
    gates.put("UNIX", windows.not());
    for (Target target : Target.values()) {
      Gate only = Gate.where(target::equals);
      gates.merge("OS_" + target.os(), only, Gate::or);
      gates.merge("ENV_" + target.env(), only, Gate::or);
      gates.merge("ARCH_" + target.arch(), only, Gate::or);
    }
    return Map.copyOf(gates);
  }
}
