package dev.platgate.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePathScanner;
import java.util.EnumSet;
import java.util.Set;

/**
 * Walks code and narrows the context: by the conditions around a place, and by those under which
 * control does not reach it.
 */
abstract class GuardScanner extends TreePathScanner<Void, Void> {
  /** Statements that control leaves only at their end or by leaving the block they are in. */
  private static final Set<Tree.Kind> FOLLOWED =
      EnumSet.of(
          Tree.Kind.BLOCK,
          Tree.Kind.IF,
          Tree.Kind.RETURN,
          Tree.Kind.THROW,
          Tree.Kind.BREAK,
          Tree.Kind.CONTINUE,
          Tree.Kind.YIELD);

  private final Guards guards;
  private Context context;
  private Narrowing after = Narrowing.NONE;

  GuardScanner(Guards guards, Context context) {
    this.guards = guards;
    this.context = context;
  }

  final Context context() {
    return context;
  }

  final Guards guards() {
    return guards;
  }

  /** Visits something in a context of its own. */
  final void within(Context inner, Runnable visit) {
    Context outer = context;
    context = inner;
    visit.run();
    context = outer;
  }

  @Override
  public Void scan(Iterable<? extends Tree> nodes, Void unused) {
    Tree.Kind around = getCurrentPath().getLeaf().getKind();
    if (nodes == null || (around != Tree.Kind.BLOCK && around != Tree.Kind.CASE)) {
      return super.scan(nodes, null);
    }
    Narrowing end = Narrowing.NONE;
    for (Tree node : nodes) {
      Narrowing next = follow(node, Narrowing.NONE);
      context = context.and(next);
      end = end.and(next);
    }
    after = end;
    return null;
  }

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    within(context, () -> super.visitBlock(tree, null));
    return null;
  }

  @Override
  public Void visitCase(CaseTree tree, Void unused) {
    within(context, () -> super.visitCase(tree, null));
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    scan(tree.getCondition(), null);
    Condition condition = guards.of(getCurrentPath(), tree.getCondition());
    Narrowing thenEnd = follow(tree.getThenStatement(), condition.whenTrue());
    Narrowing elseEnd = follow(tree.getElseStatement(), condition.whenFalse());
    after = condition.whenTrue().and(thenEnd).or(condition.whenFalse().and(elseEnd));
    return null;
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    scan(tree.getCondition(), null);
    Condition condition = guards.of(getCurrentPath(), tree.getCondition());
    follow(tree.getTrueExpression(), condition.whenTrue());
    follow(tree.getFalseExpression(), condition.whenFalse());
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    boolean isAnd = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    if (!isAnd && tree.getKind() != Tree.Kind.CONDITIONAL_OR) {
      return super.visitBinary(tree, null);
    }
    scan(tree.getLeftOperand(), null);
    Condition left = guards.of(getCurrentPath(), tree.getLeftOperand());
    follow(tree.getRightOperand(), isAnd ? left.whenTrue() : left.whenFalse());
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
    scan(tree.getCondition(), null);
    follow(tree.getStatement(), guards.of(getCurrentPath(), tree.getCondition()).whenTrue());
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    scan(tree.getInitializer(), null);
    scan(tree.getCondition(), null);
    Narrowing body =
        tree.getCondition() == null
            ? Narrowing.NONE
            : guards.of(getCurrentPath(), tree.getCondition()).whenTrue();
    within(context.and(body), () -> scan(tree.getUpdate(), null));
    follow(tree.getStatement(), body);
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    super.visitReturn(tree, null);
    after = Narrowing.DEAD;
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    super.visitThrow(tree, null);
    after = Narrowing.DEAD;
    return null;
  }

  @Override
  public Void visitBreak(BreakTree tree, Void unused) {
    after = Narrowing.DEAD;
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void unused) {
    after = Narrowing.DEAD;
    return null;
  }

  @Override
  public Void visitYield(YieldTree tree, Void unused) {
    super.visitYield(tree, null);
    after = Narrowing.DEAD;
    return null;
  }

  /** Visits what a guard protects, and returns where control reaches what follows it. */
  private Narrowing follow(Tree tree, Narrowing guard) {
    Context outer = context;
    context = context.and(guard);
    after = Narrowing.NONE;
    scan(tree, null);
    context = outer;
    return tree != null && FOLLOWED.contains(tree.getKind()) ? after : Narrowing.NONE;
  }
}
