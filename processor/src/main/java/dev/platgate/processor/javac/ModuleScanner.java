package dev.platgate.processor.javac;

import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.OpensTree;
import com.sun.source.tree.ProvidesTree;
import com.sun.source.tree.UsesTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.PackageElement;

/** Visits what a module descriptor names: it is the same on all targets. */
final class ModuleScanner extends TreePathScanner<Void, Void> {
  private final Trees trees;
  private final UseRules rules;
  private final Context context;

  ModuleScanner(Trees trees, UseRules rules, Context context) {
    this.trees = trees;
    this.rules = rules;
    this.context = context;
  }

  @Override
  public Void visitProvides(ProvidesTree tree, Void unused) {
    type(tree.getServiceName());
    tree.getImplementationNames().forEach(this::type);
    return null;
  }

  @Override
  public Void visitUses(UsesTree tree, Void unused) {
    type(tree.getServiceName());
    return null;
  }

  @Override
  public Void visitExports(ExportsTree tree, Void unused) {
    exported(tree.getPackageName());
    return null;
  }

  @Override
  public Void visitOpens(OpensTree tree, Void unused) {
    exported(tree.getPackageName());
    return null;
  }

  private void type(ExpressionTree name) {
    TreePath path = new TreePath(getCurrentPath(), name);
    rules.name(path, trees.getElement(path), context);
  }

  private void exported(ExpressionTree name) {
    TreePath path = new TreePath(getCurrentPath(), name);
    if (trees.getElement(path) instanceof PackageElement element) {
      rules.contents(path, element, context);
    }
  }
}
