package dev.platgate.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.platgate.processor.Compilation;
import dev.platgate.processor.Gate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads conditions made of the constants of {@code BuildTarget}, also through local variables. */
final class Guards {
  private final Trees trees;
  private final Compilation compilation;
  private final Map<Element, Condition> locals = new HashMap<>();
  private final Map<TypeElement, Boolean> compiled = new HashMap<>();

  Guards(Trees trees, Compilation compilation) {
    this.trees = trees;
    this.compilation = compilation;
  }

  /** Returns what an expression says about the target. */
  Condition of(TreePath parent, ExpressionTree expression) {
    TreePath path = new TreePath(parent, expression);
    return switch (expression.getKind()) {
      case PARENTHESIZED -> of(path, ((ParenthesizedTree) expression).getExpression());
      case LOGICAL_COMPLEMENT -> of(path, ((UnaryTree) expression).getExpression()).not();
      case CONDITIONAL_AND -> {
        BinaryTree and = (BinaryTree) expression;
        yield of(path, and.getLeftOperand()).and(of(path, and.getRightOperand()));
      }
      case CONDITIONAL_OR -> {
        BinaryTree or = (BinaryTree) expression;
        yield of(path, or.getLeftOperand()).or(of(path, or.getRightOperand()));
      }
      case IDENTIFIER -> named(path, ((IdentifierTree) expression).getName());
      case MEMBER_SELECT -> named(path, ((MemberSelectTree) expression).getIdentifier());
      default -> Condition.UNKNOWN;
    };
  }

  /** Remembers a local variable that holds a condition, unless it is assigned again. */
  void local(TreePath path, VariableTree variable) {
    ExpressionTree value = variable.getInitializer();
    Condition condition = value == null ? Condition.UNKNOWN : of(path, value);
    if (!condition.equals(Condition.UNKNOWN)
        && trees.getElement(path) instanceof VariableElement local
        && local.getKind() == ElementKind.LOCAL_VARIABLE
        && !isAssigned(path.getParentPath().getLeaf(), variable.getName())) {
      locals.put(local, local.getConstantValue() == null ? condition.keeping() : condition);
    }
  }

  private Condition named(TreePath path, Name name) {
    Optional<Gate> gate = TargetConstants.gate(name);
    if (gate.isEmpty() && locals.isEmpty()) {
      return Condition.UNKNOWN;
    }
    Element element = trees.getElement(path);
    if (gate.isPresent() && element != null && isOfTarget(element)) {
      return new Condition(Narrowing.dropping(gate.get()), Narrowing.dropping(gate.get().not()));
    }
    return locals.getOrDefault(element, Condition.UNKNOWN);
  }

  private boolean isOfTarget(Element constant) {
    return constant.getEnclosingElement() instanceof TypeElement type
        && type.getSimpleName().contentEquals(TargetConstants.CLASS)
        && (compilation.generatedFor(type).isPresent()
            || compiled.computeIfAbsent(type, this::isCompiledForTarget));
  }

  /**
   * Tells whether the constants come with a dependency, or the tested code, for the same target.
   */
  private boolean isCompiledForTarget(TypeElement type) {
    return trees.getTree(type) == null
        && TargetConstants.target(type)
            .filter(target -> compilation.target().map(target::equals).orElse(true))
            .isPresent();
  }

  private static boolean isAssigned(Tree scope, Name name) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        found[0] |= isNamed(tree.getVariable());
        return super.visitAssignment(tree, null);
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        found[0] |= isNamed(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
      }

      private boolean isNamed(ExpressionTree variable) {
        ExpressionTree inner = variable;
        while (inner instanceof ParenthesizedTree parenthesized) {
          inner = parenthesized.getExpression();
        }
        return inner instanceof IdentifierTree named && named.getName().equals(name);
      }
    }.scan(scope, null);
    return found[0];
  }
}
