package dev.platgate.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.platgate.processor.Compilation;
import dev.platgate.processor.Gate;
import dev.platgate.processor.Gates;
import dev.platgate.processor.ProgramGates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Checks that every class used in a body or declaration exists wherever the using code does. It
 * looks at all supported targets at once, whichever is being built.
 */
final class UseCheck {
  private final Trees trees;
  private final Gate supported;
  private final Gates gates;
  private final Compilation compilation;

  private UseCheck(Trees trees, ProgramGates program, Compilation compilation) {
    this.trees = trees;
    this.supported = program.supported();
    this.gates = program.gates();
    this.compilation = compilation;
  }

  static UseCheck of(
      JavacTask task, Compilation compilation, Collection<CompilationUnitTree> units) {
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
    ProgramGates program = ProgramGates.of(task.getElements(), task.getTypes(), roots);
    return new UseCheck(trees, program, compilation);
  }

  /** Checks a class, or the annotations of a package. */
  void check(CompilationUnitTree unit, TypeElement type) {
    UseScanner scanner = new UseScanner(trees, supported, gates, compilation);
    TreePath path = trees.getPath(type);
    if (path != null) {
      scanner.scan(path, null);
    } else if (unit.getPackage() != null
        && type.getEnclosingElement() instanceof PackageElement element) {
      scanner.scanAnnotations(unit, element);
    }
  }

  /** Tells whether a class is missing on a supported target. */
  boolean isPartial(TypeElement type) {
    return !supported.minus(gates.at(type)).isEmpty();
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
