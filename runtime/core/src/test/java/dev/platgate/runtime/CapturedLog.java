package dev.platgate.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what is logged to the logger of {@link HeapProfiler} while it is open. */
public final class CapturedLog implements AutoCloseable {
  private final Logger logger = Logger.getLogger("dev.platgate.runtime.HeapProfiler");
  private final List<String> lines = new ArrayList<>();
  private final Handler handler = new Collector();

  /** Starts to collect. */
  public CapturedLog() {
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
  }

  /** Returns level and message of each record. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
  }

  private final class Collector extends Handler {
    @Override
    public void publish(LogRecord line) {
      lines.add(line.getLevel() + " " + line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
