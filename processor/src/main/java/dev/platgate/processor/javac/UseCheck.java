package dev.platgate.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.platgate.processor.Compilation;
import dev.platgate.processor.Gate;
import dev.platgate.processor.ProgramDescription;
import dev.platgate.processor.ProgramGates;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Element, TreePath> declarations;
  private final Map<TypeElement, Gate> emitted = new HashMap<>();
  private final Optional<TargetUses> targetUses;

  private UseCheck(
      JavacTask task,
      ProgramGates program,
      Map<Element, TreePath> declarations,
      Compilation compilation) {
    this.trees = Trees.instance(task);
    this.types = task.getTypes();
    this.program = program;
    this.supported = program.supported();
    this.mentions = new Mentions(program.gates(), task.getTypes());
    this.names = new NamedClasses(task.getElements());
    this.declarations = declarations;
    this.compilation = compilation;
    this.targetUses =
        compilation
            .description()
            .map(unused -> new TargetUses(trees, task.getElements(), compilation));
  }

  static UseCheck of(
      JavacTask task, Compilation compilation, Collection<CompilationUnitTree> units) {
    Trees trees = Trees.instance(task);
    Map<Element, TreePath> declarations = new LinkedHashMap<>();
    for (CompilationUnitTree unit : units) {
      TreePath top = new TreePath(unit);
      PackageTree packageTree = unit.getPackage();
      if (packageTree != null && !packageTree.getAnnotations().isEmpty()) {
        TreePath path = new TreePath(top, packageTree);
        add(trees, new TreePath(path, packageTree.getPackageName()), declarations);
      }
      for (Tree declaration : unit.getTypeDecls()) {
        if (declaration instanceof ClassTree) {
          add(trees, new TreePath(top, declaration), declarations);
        }
      }
    }
    ProgramGates program =
        ProgramGates.of(task.getElements(), task.getTypes(), declarations.keySet());
    return new UseCheck(task, program, declarations, compilation);
  }

  /** Checks a class, the annotations of a package, or a module. */
  void check(CompilationUnitTree unit, TypeElement type) {
    Optional<TreePath> path = path(type);
    if (path.isPresent()) {
      UseRules rules = rules();
      LargeStack.run(
          () -> {
            scan(path.get(), rules);
            targetUses.ifPresent(uses -> uses.add(unit, type, path.get()));
          });
    } else if (unit.getModule() != null) {
      UseRules rules = rules();
      TreePath module = new TreePath(new TreePath(unit), unit.getModule());
      new ModuleScanner(trees, rules, Context.of(supported)).scan(module, null);
      targetUses.ifPresent(uses -> uses.add(unit, type, module));
    } else if (unit.getPackage() != null
        && type.getEnclosingElement() instanceof PackageElement element) {
      TreePath name = new TreePath(new TreePath(unit), unit.getPackage());
      UseScanner scanner =
          new UseScanner(trees, rules(), compilation, supported.and(mentions.at(element)));
      for (AnnotationTree each : unit.getPackageAnnotations()) {
        TreePath annotation = new TreePath(name, each);
        scanner.scan(annotation, null);
        targetUses.ifPresent(uses -> uses.add(unit, type, annotation));
      }
    }
  }

  /** Returns where javac emits a class: not where constants make the code around it unreachable. */
  Gate emitted(TypeElement type) {
    return emitted.getOrDefault(type, Gate.EVERYWHERE);
  }

  /** Adds to a description what is known when all classes have been checked. */
  void describe(ProgramDescription description) {
    // Those that javac leaves out on this target are among them.
    emitted.forEach(description::type);
    targetUses.ifPresent(uses -> uses.describe(description));
  }

  private void scan(TreePath path, UseRules rules) {
    TreePath unit = new TreePath(path.getCompilationUnit());
    if (!new GateFinder(trees, mentions, unit).find(path.getLeaf())) {
      return;
    }
    UseScanner scanner = new UseScanner(trees, rules, compilation, supported);
    scanner.scan(path, null);
    emitted.putAll(scanner.emitted());
  }

  /**
   * Finds a class that is not nested by itself: javac looks for each through the whole file. What
   * is found is let go of, as javac does with what it has written.
   */
  private Optional<TreePath> path(TypeElement type) {
    return Optional.ofNullable(declarations.remove(type))
        .or(() -> Optional.ofNullable(trees.getPath(type)));
  }

  private UseRules rules() {
    return new UseRules(
        trees, types, mentions, names, new UseReporter(trees, program, compilation.wording()));
  }

  /** Tells whether a class is missing on a supported target. */
  boolean isPartial(TypeElement type) {
    return !supported.minus(mentions.at(type)).isEmpty();
  }

  private static void add(Trees trees, TreePath path, Map<Element, TreePath> declarations) {
    Element element = trees.getElement(path);
    if (element != null) {
      declarations.put(element, path);
    }
  }
}
