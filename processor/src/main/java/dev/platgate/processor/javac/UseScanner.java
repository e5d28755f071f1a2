package dev.platgate.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.platgate.processor.Compilation;
import dev.platgate.processor.Gate;
import dev.platgate.processor.Gates;
import dev.platgate.processor.PluginMessage;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/** Visits the names in one class, and the gate of each against that of the code around it. */
final class UseScanner extends TreePathScanner<Void, Void> {
  private final Trees trees;
  private final Gate supported;
  private final Gates gates;
  private final Compilation compilation;
  private final Set<Use> reported = new HashSet<>();
  private Gate context = new Gate(0);

  private record Use(long line, Element type) {}

  UseScanner(Trees trees, Gate supported, Gates gates, Compilation compilation) {
    this.trees = trees;
    this.supported = supported;
    this.gates = gates;
    this.compilation = compilation;
  }

  /** Visits the annotations of a package. */
  void scanAnnotations(CompilationUnitTree unit, PackageElement element) {
    context = supported.and(gates.at(element));
    TreePath path = new TreePath(new TreePath(unit), unit.getPackage());
    unit.getPackageAnnotations().forEach(each -> scan(new TreePath(path, each), null));
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    Gate outer = context;
    if (trees.getElement(getCurrentPath()) instanceof TypeElement type) {
      Gate own = gates.at(type);
      context = supported.and(compilation.generatedFor(type).map(own::and).orElse(own));
      if (type.getNestingKind() == NestingKind.LOCAL && Gates.isGatedItself(type)) {
        print(PluginMessage.localGate(type));
      }
      if (tree.getPermitsClause().isEmpty()) {
        type.getPermittedSubclasses().forEach(this::checkType);
      }
    }
    super.visitClass(tree, null);
    context = outer;
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    TreePath name = new TreePath(getCurrentPath(), tree.getAnnotationType());
    return isOurs(trees.getElement(name)) ? null : super.visitAnnotation(tree, null);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    check(trees.getElement(getCurrentPath()));
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    boolean isReported = check(trees.getElement(getCurrentPath()));
    return isReported ? null : super.visitMemberSelect(tree, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    boolean isReported = check(trees.getElement(getCurrentPath()));
    return isReported ? null : super.visitMemberReference(tree, null);
  }

  private void checkType(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      check(declared.asElement());
    }
  }

  /** Checks what a name stands for, and tells whether that is an error. Packages are no uses. */
  private boolean check(Element used) {
    Element type = used;
    while (type != null && !(type instanceof TypeElement)) {
      type = type.getEnclosingElement();
    }
    if (type == null) {
      return false;
    }
    Gate gate = gates.at(type);
    Gate missing = context.minus(gate);
    if (missing.isEmpty()) {
      return false;
    }
    if (reported.add(new Use(line(), type))) {
      Gate here = gate.and(supported);
      print(PluginMessage.useOutsideGate(type, missing, here.isEmpty() ? gate : here));
    }
    return true;
  }

  private long line() {
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    long position = trees.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
    return unit.getLineMap().getLineNumber(Math.max(0, position));
  }

  private void print(String text) {
    TreePath path = getCurrentPath();
    trees.printMessage(Diagnostic.Kind.ERROR, text, path.getLeaf(), path.getCompilationUnit());
  }

  private static boolean isOurs(Element annotation) {
    Element home = annotation;
    while (home != null && !(home instanceof PackageElement)) {
      home = home.getEnclosingElement();
    }
    return home instanceof PackageElement known
        && known.getQualifiedName().contentEquals("dev.platgate");
  }
}
