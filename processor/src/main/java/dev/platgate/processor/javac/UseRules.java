package dev.platgate.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.platgate.processor.Gate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Decides which uses are errors: those of classes that do not exist wherever the code does. */
final class UseRules {
  private final Trees trees;
  private final Types types;
  private final Mentions mentions;
  private final NamedClasses names;
  private final UseReporter reporter;

  UseRules(Trees trees, Types types, Mentions mentions, NamedClasses names, UseReporter reporter) {
    this.trees = trees;
    this.types = types;
    this.mentions = mentions;
    this.names = names;
    this.reporter = reporter;
  }

  UseReporter reporter() {
    return reporter;
  }

  Gate gate(TypeElement type) {
    return mentions.at(type);
  }

  /** Checks what a name stands for. Packages are no uses. */
  boolean name(TreePath path, Element used, Context context) {
    if (used == null || isAllowed(used, context)) {
      return false;
    }
    return report(path, mentions.of(used), used, enclosing(path), context);
  }

  /** Checks a member and the type it is selected from; tells whether its qualifier is done with. */
  boolean select(TreePath path, MemberSelectTree tree, Context context) {
    Element used = trees.getElement(path);
    ExpressionTree expression = tree.getExpression();
    TreePath qualifier = new TreePath(path, expression);
    Element named =
        expression instanceof IdentifierTree || expression instanceof MemberSelectTree
            ? trees.getElement(qualifier)
            : null;
    boolean isName = named instanceof TypeElement || named instanceof PackageElement;
    boolean isReported = false;
    if (!isName && !isSelf(expression)) {
      isReported = erased(path, trees.getTypeMirror(qualifier), context);
    }
    if (used != null && !isReported && !isAllowed(used, context)) {
      Set<TypeElement> sites =
          named instanceof TypeElement type
              ? Set.of(type)
              : isSelf(expression) ? enclosing(path) : site(trees.getTypeMirror(qualifier));
      isReported = report(path, mentions.of(used), used, sites, context);
    }
    return isReported && isName;
  }

  /** Checks a method reference; tells whether its qualifier is done with. */
  boolean reference(TreePath path, MemberReferenceTree tree, Context context) {
    boolean isReported = name(path, trees.getElement(path), context);
    function(path, context);
    return isReported
        && trees.getElement(new TreePath(path, tree.getQualifierExpression()))
            instanceof TypeElement;
  }

  /** Tells whether javac makes a lambda of a method reference. */
  boolean isLambda(TreePath path, MemberReferenceTree tree) {
    Element used = trees.getElement(path);
    boolean isInner =
        used != null
            && tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
            && used.getEnclosingElement() instanceof TypeElement type
            && type.getNestingKind().isNested()
            && !type.getModifiers().contains(Modifier.STATIC);
    return isInner
        || !(used instanceof ExecutableElement method)
        || method.isVarArgs()
        || isSelf(tree.getQualifierExpression())
        || trees.getTypeMirror(new TreePath(path, tree.getQualifierExpression())) == null
        || trees.getTypeMirror(new TreePath(path, tree.getQualifierExpression())).getKind()
            == TypeKind.ARRAY;
  }

  /** Checks the function type that a lambda or method reference is given. */
  void function(TreePath path, Context context) {
    if (trees.getTypeMirror(path) instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty()) {
      type(path, declared, context);
    }
  }

  /** Checks a type at any depth. */
  void type(TreePath path, TypeMirror type, Context context) {
    mentions.deep(type).forEach(each -> check(path, each, context));
  }

  /** Checks the type of a variable. */
  void variable(TreePath path, Element variable, Context context) {
    erased(path, variable.asType(), context);
  }

  /** Checks the enum of a switch: javac makes a table of its constants. */
  void table(TreePath path, ExpressionTree selector, Context context) {
    if (trees.getTypeMirror(new TreePath(path, selector)) instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && type.getKind() == ElementKind.ENUM) {
      check(path, type, context);
    }
  }

  /** Checks a text that may name a class. */
  void text(TreePath path, String text, Context context) {
    if (!NamedClasses.isQualified(text)) {
      return;
    }
    enclosing(path).stream()
        .findFirst()
        .flatMap(type -> names.find(text, type))
        .ifPresent(
            type -> {
              Gate missing = context.reached().minus(gate(type));
              if (!missing.isEmpty()) {
                reporter.name(path, type, missing, gate(type));
              }
            });
  }

  /** Checks that a package has a class wherever it is exported. */
  void contents(TreePath path, PackageElement element, Context context) {
    List<TypeElement> contents = ElementFilter.typesIn(element.getEnclosedElements());
    Gate gate = contents.stream().map(this::gate).reduce(Gate.NEVER, Gate::or);
    if (!contents.isEmpty() && !context.allowed().minus(gate).isEmpty()) {
      reporter.use(path, element, context, gate);
    }
  }

  private boolean isAllowed(Element used, Context context) {
    return context.allowed().minus(mentions.gate(used)).isEmpty();
  }

  private boolean erased(TreePath path, TypeMirror type, Context context) {
    boolean isReported = false;
    if (type != null) {
      for (TypeElement each : mentions.erased(type)) {
        isReported |= check(path, each, context);
      }
    }
    return isReported;
  }

  private boolean report(
      TreePath path,
      Set<TypeElement> mentioned,
      Element used,
      Set<TypeElement> sites,
      Context context) {
    boolean isReported = false;
    for (TypeElement type : mentioned) {
      boolean isFollowUp =
          !(used instanceof TypeElement)
              && type.equals(used.getEnclosingElement())
              && sites.stream().anyMatch(site -> inherits(site, type));
      isReported |= !isFollowUp && check(path, type, context);
    }
    return isReported;
  }

  private boolean check(TreePath path, TypeElement type, Context context) {
    boolean isMissing = !isAllowed(type, context);
    if (isMissing) {
      reporter.use(path, type, context, gate(type));
    }
    return isMissing;
  }

  /** Tells whether a class of the sources inherits from a type: that is the error, not its use. */
  private boolean inherits(TypeElement site, TypeElement type) {
    return !site.equals(type)
        && trees.getTree(site) != null
        && types.isSubtype(types.erasure(site.asType()), types.erasure(type.asType()));
  }

  private Set<TypeElement> site(TypeMirror type) {
    return type == null ? Set.of() : mentions.erased(type);
  }

  private Set<TypeElement> enclosing(TreePath path) {
    Set<TypeElement> enclosing = new LinkedHashSet<>();
    for (TreePath each = path; each != null; each = each.getParentPath()) {
      if (each.getLeaf() instanceof ClassTree
          && trees.getElement(each) instanceof TypeElement type) {
        enclosing.add(type);
      }
    }
    return enclosing;
  }

  private static boolean isSelf(ExpressionTree expression) {
    return expression instanceof IdentifierTree named
        && (named.getName().contentEquals("this") || named.getName().contentEquals("super"));
  }
}
