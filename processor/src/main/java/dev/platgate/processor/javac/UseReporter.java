package dev.platgate.processor.javac;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.platgate.processor.Gate;
import dev.platgate.processor.PluginMessage;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints each use once: one error for a class on a line. */
final class UseReporter {
  private final Trees trees;
  private final Gate supported;
  private final Set<Use> reported = new HashSet<>();

  private record Use(long line, Element type) {}

  UseReporter(Trees trees, Gate supported) {
    this.trees = trees;
    this.supported = supported;
  }

  /** Reports a class, or a package, that does not exist wherever the code around it does. */
  void use(TreePath path, Element used, Context context, Gate gate) {
    Use use = new Use(line(path), used);
    if (reported.contains(use)) {
      return;
    }
    Gate missing = context.reached().minus(gate);
    if (missing.isEmpty()) {
      Gate kept = context.allowed().minus(gate);
      print(path, PluginMessage.keptOutsideGate(used, kept, existing(gate)));
    } else {
      print(path, PluginMessage.useOutsideGate(used, missing, existing(gate)));
    }
    reported.add(use); // Only now: a check that runs out of stack begins again.
  }

  /** Reports the name of a class in a text. */
  void name(TreePath path, Element named, Gate missing, Gate gate) {
    if (reported.add(new Use(line(path), named))) {
      print(path, PluginMessage.nameOutsideGate(named, missing, existing(gate)));
    }
  }

  void print(TreePath path, String text) {
    TreePath place = written(path);
    trees.printMessage(Diagnostic.Kind.ERROR, text, place.getLeaf(), place.getCompilationUnit());
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
