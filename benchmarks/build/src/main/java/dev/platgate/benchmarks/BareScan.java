package dev.platgate.benchmarks;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaFileObject;

/**
 * A javac plugin for comparison: it resolves every identifier after attribution, which is the least
 * that a check of names can do, and checks nothing.
 */
public final class BareScan implements Plugin {
  static final String NAME = "BareScan";

  private final Set<JavaFileObject> units = new HashSet<>();
  private int identifiers;
  private int unknown;

  /** Creates the plugin; javac does. */
  public BareScan() {}

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    Trees trees = Trees.instance(task);
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE && units.add(event.getSourceFile())) {
              scan(trees, new TreePath(event.getCompilationUnit()));
            } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
              System.out.printf(
                  Locale.ROOT, "%,d identifiers, %,d unknown%n", identifiers, unknown);
            }
          }
        });
  }

  private void scan(Trees trees, TreePath path) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        identifiers++;
        resolve();
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        identifiers++;
        resolve();
        return super.visitMemberSelect(tree, null);
      }

      private void resolve() {
        if (trees.getElement(getCurrentPath()) == null) {
          unknown++;
        }
      }
    }.scan(path, null);
  }
}
