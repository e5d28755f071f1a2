package dev.platgate.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.platgate.processor.Compilation;
import dev.platgate.processor.PluginMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Follows one compilation: checks uses after attribution, removes files after generation. */
final class CompilationListener implements TaskListener {
  private final JavacTask task;
  private final Map<JavaFileObject, CompilationUnitTree> units = new LinkedHashMap<>();
  private Optional<Compilation> compilation = Optional.empty();
  private Optional<UseCheck> check = Optional.empty();

  CompilationListener(JavacTask task) {
    this.task = task;
  }

  @Override
  public void started(TaskEvent event) {
    if (compilation.isEmpty()) {
      compilation = Optional.of(Compilation.start(task.getElements()));
    }
  }

  @Override
  public void finished(TaskEvent event) {
    try {
      switch (event.getKind()) {
        case ENTER -> units.put(event.getSourceFile(), event.getCompilationUnit());
        case ANALYZE -> analyzed(event);
        case GENERATE -> generated(event);
        default -> {}
      }
    } catch (RuntimeException failure) {
      CompilationUnitTree unit = event.getCompilationUnit();
      Trees.instance(task)
          .printMessage(Diagnostic.Kind.ERROR, PluginMessage.internalError(failure), unit, unit);
    }
  }

  private void analyzed(TaskEvent event) {
    if (check.isEmpty()) {
      check = Optional.of(UseCheck.of(task, units.values()));
    }
    if (event.getTypeElement() != null) {
      check.get().check(event.getTypeElement());
    }
  }

  private void generated(TaskEvent event) {
    Optional<Compilation.Exclusion> order = compilation.flatMap(Compilation::exclusion);
    if (order.isPresent() && event.getTypeElement() != null) {
      new ClassRemover(order.get()).remove(event.getTypeElement());
    }
  }
}
