package dev.platgate.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.platgate.processor.Gate;
import dev.platgate.processor.Gates;
import dev.platgate.processor.PluginMessage;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Visits the names in one class, and the gate of each against that of the code around it. */
final class UseScanner extends TreePathScanner<Void, Void> {
  private final Trees trees;
  private final Gate supported;
  private final Gates gates;
  private final Set<Use> reported = new HashSet<>();
  private Gate context = new Gate(0);

  private record Use(long line, Element type) {}

  UseScanner(Trees trees, Gate supported, Gates gates) {
    this.trees = trees;
    this.supported = supported;
    this.gates = gates;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    Gate outer = context;
    Element element = trees.getElement(getCurrentPath());
    if (element != null) {
      context = supported.and(gates.within(element));
    }
    super.visitClass(tree, null);
    context = outer;
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    Element annotation = trees.getElement(getCurrentPath());
    boolean ours = annotation != null && annotation.toString().startsWith("dev.platgate.");
    return ours ? null : super.visitAnnotation(tree, null);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    check();
    return super.visitIdentifier(tree, null);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    check();
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    check();
    return super.visitMemberReference(tree, null);
  }

  private void check() {
    Element used = trees.getElement(getCurrentPath());
    if (used == null) {
      return;
    }
    Gate gate = gates.at(used);
    Gate missing = context.minus(gate);
    if (!missing.isEmpty()) {
      report(used, gate, missing);
    }
  }

  private void report(Element used, Gate gate, Gate missing) {
    Element type = used;
    while (!(type instanceof TypeElement) && type.getEnclosingElement() != null) {
      type = type.getEnclosingElement();
    }
    var unit = getCurrentPath().getCompilationUnit();
    long position = trees.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
    long line = unit.getLineMap().getLineNumber(Math.max(0, position));
    if (reported.add(new Use(line, type))) {
      String text = PluginMessage.useOutsideGate(type, missing, gate.and(supported));
      trees.printMessage(Diagnostic.Kind.ERROR, text, getCurrentPath().getLeaf(), unit);
    }
  }
}
