package dev.platgate.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.platgate.processor.Gates;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Tells whether code has anything to do with gates: most has not, and needs no closer look. It may
 * be wrong in one direction alone, so it asks for no more than the symbol and the type of each
 * expression, at any depth, wherever it stands.
 */
final class GateFinder extends TreeScanner<Void, Void> {
  private final Trees trees;
  private final Mentions mentions;
  private final TreePath unit;
  private boolean isFound;

  GateFinder(Trees trees, Mentions mentions, TreePath unit) {
    this.trees = trees;
    this.mentions = mentions;
    this.unit = unit;
  }

  boolean find(Tree tree) {
    scan(tree, null);
    return isFound;
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    if (tree == null || isFound) {
      return null;
    }
    if (tree instanceof ExpressionTree || tree instanceof VariableTree) {
      isFound = isText(tree) || isGated(new TreePath(unit, tree));
    } else if (tree instanceof ClassTree) {
      isFound = isGatedClass(trees.getElement(new TreePath(unit, tree)));
    }
    return isFound ? null : tree.accept(this, null);
  }

  private boolean isGated(TreePath path) {
    Element element = trees.getElement(path);
    return (element != null && (mentions.isGated(element) || isConstant(element)))
        || mentions.isGated(trees.getTypeMirror(path));
  }

  private boolean isGatedClass(Element element) {
    return !(element instanceof TypeElement type)
        || mentions.isGated(type)
        || Gates.isGatedItself(type)
        || mentions.isGated(type.getSuperclass())
        || type.getInterfaces().stream().anyMatch(mentions::isGated)
        || type.getPermittedSubclasses().stream().anyMatch(mentions::isGated);
  }

  /** Tells whether this may be a condition on the target: javac may drop what it guards. */
  private static boolean isConstant(Element element) {
    return element.getKind() == ElementKind.FIELD
        && element.getEnclosingElement() instanceof TypeElement owner
        && owner.getSimpleName().contentEquals(TargetConstants.CLASS);
  }

  /** Tells whether this is a text that may be the name of a class. */
  private static boolean isText(Tree tree) {
    return tree instanceof LiteralTree literal
        && literal.getValue() instanceof String text
        && NamedClasses.isQualified(text);
  }
}
