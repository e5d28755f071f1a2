package dev.platgate.processor.javac;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.platgate.processor.Gate;
import dev.platgate.processor.Gates;
import dev.platgate.processor.PluginMessage;
import dev.platgate.processor.ProgramGates;
import dev.platgate.processor.Wording;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Prints each use once: one error for a class, or for a third-party module, on a line. */
final class UseReporter {
  private final Trees trees;
  private final Gates gates;
  private final Gate supported;
  private final Wording wording;
  private final Set<Use> reported = new HashSet<>();

  private record Use(long line, Object used) {}

  UseReporter(Trees trees, ProgramGates program, Wording wording) {
    this.trees = trees;
    this.gates = program.gates();
    this.supported = program.supported();
    this.wording = wording;
  }

  /** Reports a class, or a package, that does not exist wherever the code around it does. */
  void use(TreePath path, Element used, Context context, Gate gate) {
    Use use = use(path, used);
    if (reported.contains(use)) {
      return;
    }
    Gate missing = context.reached().minus(gate);
    if (missing.isEmpty()) {
      Gate kept = context.allowed().minus(gate);
      print(path, PluginMessage.keptOutsideGate(wording, describe(used), kept, existing(gate)));
    } else {
      print(path, PluginMessage.useOutsideGate(wording, describe(used), missing, existing(gate)));
    }
    reported.add(use); // Only now: a check that runs out of stack begins again.
  }

  /** Reports the name of a class in a text. */
  void name(TreePath path, Element named, Gate missing, Gate gate) {
    if (reported.add(use(path, named))) {
      print(path, PluginMessage.nameOutsideGate(wording, describe(named), missing, existing(gate)));
    }
  }

  void print(TreePath path, String text) {
    TreePath place = written(path);
    trees.printMessage(Diagnostic.Kind.ERROR, text, place.getLeaf(), place.getCompilationUnit());
  }

  /** Returns what is reported once: a class, or any of its module, on a line. */
  private Use use(TreePath path, Element used) {
    return new Use(line(path), module(used).<Object>map(name -> name).orElse(used));
  }

  private Optional<String> module(Element used) {
    return used instanceof TypeElement type ? gates.module(type) : Optional.empty();
  }

  /** Names a class, and where it is from if that is what gates it. */
  private String describe(Element used) {
    return used + module(used).map(name -> " (of " + name + ")").orElse("");
  }

  private Gate existing(Gate gate) {
    Gate here = gate.and(supported);
    return here.isEmpty() ? gate : here;
  }

  private long line(TreePath path) {
    return path.getCompilationUnit().getLineMap().getLineNumber(start(written(path)));
  }

  /** Returns what stands in the source: a type that javac inferred has no place of its own. */
  private TreePath written(TreePath path) {
    TreePath written = path;
    while (start(written) == Diagnostic.NOPOS && written.getParentPath() != null) {
      written = written.getParentPath();
    }
    return written;
  }

  private long start(TreePath path) {
    return trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
  }
}
