package dev.platgate.processor.javac;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * The javac plugin of Platgate. It starts by itself wherever the processor is on the processor
 * path.
 */
@AutoService(Plugin.class)
public final class PlatgatePlugin implements Plugin {
  /** Creates the plugin; javac does. */
  public PlatgatePlugin() {}

  @Override
  public String getName() {
    return "Platgate";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(new CompilationListener(task));
  }
}
