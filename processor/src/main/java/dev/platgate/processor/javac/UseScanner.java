package dev.platgate.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.platgate.processor.Compilation;
import dev.platgate.processor.Gate;
import dev.platgate.processor.Gates;
import dev.platgate.processor.PluginMessage;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Visits the names and the inferred types in one class, and has each checked. */
final class UseScanner extends GuardScanner {
  private final Trees trees;
  private final UseRules rules;
  private final Compilation compilation;
  private final Map<TypeElement, Gate> emitted = new HashMap<>();
  private Context home;
  private Lambda lambda = Lambda.NONE;

  UseScanner(Trees trees, UseRules rules, Compilation compilation, Gate around) {
    super(new Guards(trees, compilation), Context.of(around));
    this.trees = trees;
    this.rules = rules;
    this.compilation = compilation;
    this.home = context();
  }

  /** Returns where javac emits the classes that stand in guarded code. */
  Map<TypeElement, Gate> emitted() {
    return emitted;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    if (!(trees.getElement(getCurrentPath()) instanceof TypeElement type)) {
      return super.visitClass(tree, null);
    }
    if (compilation.generatedFor(type).isPresent()) {
      return null;
    }
    Gate own = rules.gate(type);
    Context outerHome = home;
    Lambda outerLambda = lambda;
    home =
        type.getNestingKind() == NestingKind.TOP_LEVEL ? context().and(own) : context().nested(own);
    lambda = Lambda.NONE;
    if (!context().emitted().equals(outerHome.emitted()) || emitted.containsKey(outer(type))) {
      emitted.put(type, home.emitted());
    }
    within(
        home,
        () -> {
          declaration(tree, type);
          super.visitClass(tree, null);
        });
    home = outerHome;
    lambda = outerLambda;
    return null;
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    rules.table(getCurrentPath(), tree.getExpression(), context().inOutermost());
    return super.visitSwitch(tree, null);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    rules.table(getCurrentPath(), tree.getExpression(), context().inOutermost());
    return super.visitSwitchExpression(tree, null);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    TreePath name = new TreePath(getCurrentPath(), tree.getAnnotationType());
    return isOurs(trees.getElement(name)) ? null : super.visitAnnotation(tree, null);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Element used = trees.getElement(getCurrentPath());
    rules.name(getCurrentPath(), used, context());
    lambda.capture(used).ifPresent(outer -> rules.variable(getCurrentPath(), used, outer));
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    ExpressionTree qualifier = tree.getExpression();
    boolean isName = qualifier instanceof IdentifierTree || qualifier instanceof MemberSelectTree;
    if (!isName) {
      super.visitMemberSelect(tree, null); // What comes first in a chain is reported first.
    }
    boolean isReported = rules.select(getCurrentPath(), tree, context());
    return isReported || !isName ? null : super.visitMemberSelect(tree, null);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    super.visitNewClass(tree, null);
    rules.name(getCurrentPath(), trees.getElement(getCurrentPath()), context());
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    guards().local(getCurrentPath(), tree);
    lambda.declare(() -> trees.getElement(getCurrentPath()));
    return super.visitVariable(tree, null);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    Lambda outerLambda = lambda;
    Context inner = context().in(home);
    lambda = inner.equals(context()) && lambda == Lambda.NONE ? Lambda.NONE : Lambda.in(inner);
    rules.function(getCurrentPath(), context());
    within(inner, () -> super.visitLambdaExpression(tree, null));
    lambda = outerLambda;
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    Context here = rules.isLambda(getCurrentPath(), tree) ? context().in(home) : context();
    boolean isReported = rules.reference(getCurrentPath(), tree, here);
    if (!isReported) {
      within(here, () -> super.visitMemberReference(tree, null));
    }
    return null;
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void unused) {
    if (tree.getValue() instanceof String text) {
      rules.text(getCurrentPath(), text, context());
    }
    return null;
  }

  private void declaration(ClassTree tree, TypeElement type) {
    if (type.getNestingKind() == NestingKind.LOCAL && Gates.isGatedItself(type)) {
      rules.reporter().print(getCurrentPath(), PluginMessage.localGate(type));
    }
    if (tree.getPermitsClause().isEmpty()) {
      type.getPermittedSubclasses().forEach(each -> rules.type(getCurrentPath(), each, context()));
    }
    if (type.getNestingKind() == NestingKind.ANONYMOUS) {
      rules.type(getCurrentPath(), type.getSuperclass(), context());
      type.getInterfaces().forEach(each -> rules.type(getCurrentPath(), each, context()));
    }
  }

  private static Element outer(TypeElement type) {
    Element outer = type.getEnclosingElement();
    while (outer != null && !(outer instanceof TypeElement)) {
      outer = outer.getEnclosingElement();
    }
    return outer == null ? type : outer;
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
