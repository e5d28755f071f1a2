package dev.platgate.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.platgate.processor.Gate;
import dev.platgate.processor.Gates;
import dev.platgate.processor.ProgramGates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Checks that every class used in a body or declaration exists wherever the using code does. It
 * looks at all supported targets at once, whichever is being built.
 */
final class UseCheck {
  private final Trees trees;
  private final Gate supported;
  private final Gates gates;

  private UseCheck(Trees trees, ProgramGates program) {
    this.trees = trees;
    this.supported = program.supported();
    this.gates = program.gates();
  }

  static UseCheck of(JavacTask task, Collection<CompilationUnitTree> units) {
    Trees trees = Trees.instance(task);
    List<Element> roots = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      PackageTree packageTree = unit.getPackage();
      if (packageTree != null && !packageTree.getAnnotations().isEmpty()) {
        add(trees, unit, packageTree.getPackageName(), roots);
      }
      for (Tree declaration : unit.getTypeDecls()) {
        if (declaration instanceof ClassTree) {
          add(trees, unit, declaration, roots);
        }
      }
    }
    return new UseCheck(trees, ProgramGates.of(task.getElements(), roots));
  }

  void check(TypeElement type) {
    TreePath path = trees.getPath(type);
    if (path != null) {
      new UseScanner(trees, supported, gates).scan(path, null);
    }
  }

  private static void add(
      Trees trees, CompilationUnitTree unit, Tree tree, Collection<Element> roots) {
    TreePath path = TreePath.getPath(unit, tree);
    Element element = path == null ? null : trees.getElement(path);
    if (element != null) {
      roots.add(element);
    }
  }
}
