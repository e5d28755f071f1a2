package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.util.ArrayList;
import java.util.List;

/** What a program says must be absent on a target. */
final class TargetAbsences {
  private TargetAbsences() {}

  static List<Absence> of(Program program, Target target) {
    List<Absence> absences = new ArrayList<>();
    for (GatedType type : program.types()) {
      if (!type.targets().contains(target)) {
        absences.add(AbsentClasses.of(type.name(), target + " lacks " + type.name()));
      }
    }
    for (GatedDependency dependency : program.dependencies()) {
      if (!dependency.targets().contains(target)) {
        String reason = target + " lacks " + dependency.module();
        absences.add(AbsentModule.of(dependency.module(), reason));
        for (String each : dependency.packages()) {
          absences.add(AbsentPackage.of(each, reason));
        }
      }
    }
    return absences;
  }
}
