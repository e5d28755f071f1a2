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
import dev.platgate.processor.ProgramGates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Checks that every class used in a body or declaration exists wherever the using code does. It
 * looks at all supported targets at once, whichever is being built.
 */
final class UseCheck {
  private final Trees trees;
  private final Types types;
  private final ProgramGates program;
  private final Gate supported;
  private final Mentions mentions;
  private final NamedClasses names;
  private final Compilation compilation;
  private final Map<TypeElement, Gate> emitted = new HashMap<>();

  private UseCheck(JavacTask task, ProgramGates program, Compilation compilation) {
    this.trees = Trees.instance(task);
    this.types = task.getTypes();
    this.program = program;
    this.supported = program.supported();
    this.mentions = new Mentions(program.gates(), task.getTypes());
    this.names = new NamedClasses(task.getElements());
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
    return new UseCheck(task, program, compilation);
  }

  /** Checks a class, the annotations of a package, or a module. */
  void check(CompilationUnitTree unit, TypeElement type) {
    TreePath path = trees.getPath(type);
    if (path != null) {
      UseScanner scanner = scanner(supported);
      scanner.scan(path, null);
      emitted.putAll(scanner.emitted());
    } else if (unit.getModule() != null) {
      UseRules rules = rules();
      new ModuleScanner(trees, rules, Context.of(supported))
          .scan(new TreePath(new TreePath(unit), unit.getModule()), null);
    } else if (unit.getPackage() != null
        && type.getEnclosingElement() instanceof PackageElement element) {
      TreePath name = new TreePath(new TreePath(unit), unit.getPackage());
      UseScanner scanner = scanner(supported.and(mentions.at(element)));
      unit.getPackageAnnotations().forEach(each -> scanner.scan(new TreePath(name, each), null));
    }
  }

  /** Returns where javac emits a class: not where constants make the code around it unreachable. */
  Gate emitted(TypeElement type) {
    return emitted.getOrDefault(type, Gate.EVERYWHERE);
  }

  private UseScanner scanner(Gate around) {
    return new UseScanner(trees, rules(), compilation, around);
  }

  private UseRules rules() {
    return new UseRules(
        trees, types, mentions, names, new UseReporter(trees, program, compilation.wording()));
  }

  /** Tells whether a class is missing on a supported target. */
  boolean isPartial(TypeElement type) {
    return !supported.minus(mentions.at(type)).isEmpty();
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
