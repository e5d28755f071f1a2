package dev.platgate.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.platgate.processor.Compilation;
import dev.platgate.processor.PluginMessage;
import dev.platgate.processor.ProgramDescription;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Follows one compilation: checks uses after attribution, removes files after generation. */
final class CompilationListener implements TaskListener {
  private final JavacTask task;
  private final Map<JavaFileObject, CompilationUnitTree> units = new LinkedHashMap<>();
  private Optional<Compilation> compilation = Optional.empty();
  private Optional<UseCheck> check = Optional.empty();
  private boolean isWarned;

  CompilationListener(JavacTask task) {
    this.task = task;
  }

  @Override
  public void started(TaskEvent event) {
    if (compilation.isEmpty()) {
      compilation = Optional.of(Compilation.start(task.getElements()));
    }
    if (event.getKind() == TaskEvent.Kind.ANALYZE) {
      attempt(event, compilation.get()::printProblems);
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ENTER -> entered(event);
      case ANALYZE -> attempt(event, () -> analyzed(event));
      case GENERATE -> attempt(event, () -> generated(event));
      case COMPILATION -> compiled();
      default -> {}
    }
  }

  private void entered(TaskEvent event) {
    if (check.isEmpty()) {
      units.put(event.getSourceFile(), event.getCompilationUnit());
    }
  }

  private void attempt(TaskEvent event, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      print(event, PluginMessage.internalError(failure));
    }
  }

  private void analyzed(TaskEvent event) {
    if (event.getTypeElement() != null) {
      check().check(event.getCompilationUnit(), event.getTypeElement());
    }
  }

  private void generated(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (type == null || compilation.isEmpty()) {
      return;
    }
    Optional<Compilation.Exclusion> order = compilation.get().exclusion();
    if (order.isPresent()) {
      new ClassRemover(order.get()).remove(type, check().emitted(type));
    } else if (compilation.get().description().isPresent()) {
      ProgramDescription description = compilation.get().description().get();
      description.written(type);
      description.type(type, check().emitted(type));
    } else if (!compilation.get().isProcessed() && check().isPartial(type) && !isWarned) {
      isWarned = true;
      print(event, PluginMessage.processorNotRun(type));
    }
  }

  private void compiled() {
    if (compilation.isEmpty()) {
      return;
    }
    compilation.get().printProblems();
    Optional<ProgramDescription> description = compilation.get().description();
    if (description.isPresent() && check.isPresent()) {
      try {
        check.get().describe(description.get());
        description.get().write();
      } catch (RuntimeException failure) {
        description.get().report(failure);
      }
    }
  }

  private UseCheck check() {
    if (check.isEmpty()) {
      check = Optional.of(UseCheck.of(task, compilation.orElseThrow(), units.values()));
      units.clear(); // javac lets go of each unit when its classes are written.
    }
    return check.get();
  }

  private void print(TaskEvent event, String text) {
    CompilationUnitTree unit = event.getCompilationUnit();
    Trees.instance(task).printMessage(Diagnostic.Kind.ERROR, text, unit, unit);
  }
}
