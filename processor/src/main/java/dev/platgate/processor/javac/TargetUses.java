package dev.platgate.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.platgate.processor.Compilation;
import dev.platgate.processor.ProgramDescription;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the source files whose classes differ from target to target. javac inlines constants, so
 * these are the files that use those of {@code BuildTarget}, those that use a constant of such a
 * file, and so on.
 */
final class TargetUses {
  private final Trees trees;
  private final Elements elements;
  private final Compilation compilation;
  private final Map<TypeElement, String> homes = new HashMap<>();
  private final Map<String, Set<TypeElement>> uses = new LinkedHashMap<>();

  TargetUses(Trees trees, Elements elements, Compilation compilation) {
    this.trees = trees;
    this.elements = elements;
    this.compilation = compilation;
  }

  /** Adds a class, or the annotations of a package, once javac has attributed it. */
  void add(CompilationUnitTree unit, TypeElement type, TreePath path) {
    String file = path(unit);
    homes.put(type, file);
    Set<TypeElement> used = uses.computeIfAbsent(file, name -> new LinkedHashSet<>());
    new Scanner(used).scan(path, null);
  }

  /** Adds to a description what was found. */
  void describe(ProgramDescription description) {
    Map<String, Set<String>> users = new HashMap<>();
    Set<String> affected = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    uses.forEach(
        (file, owners) -> {
          for (TypeElement owner : owners) {
            if (isConstants(owner)) {
              open.add(file);
            } else if (isOfTarget(owner)) {
              description.foreign(file, owner);
            } else if (homes.containsKey(owner)) {
              users.computeIfAbsent(homes.get(owner), home -> new HashSet<>()).add(file);
            }
          }
        });
    while (!open.isEmpty()) {
      String file = open.remove();
      if (affected.add(file)) {
        open.addAll(users.getOrDefault(file, Set.of()));
      }
    }
    affected.forEach(description::unit);
  }

  private boolean isConstants(TypeElement type) {
    return compilation.generatedFor(type).isPresent();
  }

  /** Tells whether a class that was compiled before may have constants of a target. */
  private boolean isOfTarget(TypeElement type) {
    PackageElement home = elements.getPackageOf(type);
    String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
    TypeElement constants = elements.getTypeElement(prefix + TargetConstants.CLASS);
    return !homes.containsKey(type)
        && constants != null
        && !isConstants(constants)
        && ElementFilter.fieldsIn(constants.getEnclosedElements()).stream()
            .anyMatch(field -> field.getSimpleName().contentEquals("TRIPLE"));
  }

  /** Returns the path of a file below its source folder. */
  private static String path(CompilationUnitTree unit) {
    String name = unit.getSourceFile().getName().replace('\\', '/');
    String simple = name.substring(name.lastIndexOf('/') + 1);
    return unit.getPackageName() == null
        ? simple
        : unit.getPackageName().toString().replace('.', '/') + "/" + simple;
  }

  private static Optional<TypeElement> outermost(Element field) {
    Optional<TypeElement> outermost = Optional.empty();
    for (Element each = field.getEnclosingElement();
        each instanceof TypeElement type;
        each = each.getEnclosingElement()) {
      outermost = Optional.of(type);
    }
    return outermost;
  }

  private final class Scanner extends TreePathScanner<Void, Void> {
    private final Set<TypeElement> used;

    Scanner(Set<TypeElement> used) {
      this.used = used;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      use(trees.getElement(getCurrentPath()));
      return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      use(trees.getElement(getCurrentPath()));
      return super.visitMemberSelect(tree, null);
    }

    private void use(Element element) {
      if (element instanceof VariableElement variable
          && variable.getKind() == ElementKind.FIELD
          && variable.getConstantValue() != null) {
        outermost(variable).ifPresent(used::add);
      }
    }
  }
}
