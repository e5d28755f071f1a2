package beacon.agent;

import java.util.function.IntSupplier;

final class Scheduler {
  Runnable later() {
    return () -> {
      if (BuildTarget.OS_LINUX) {
        new EpollLoop().run();
      }
    };
  }

  IntSupplier poller() {
    return BuildTarget.OS_LINUX ? EpollLoop::poll : () -> 0;
  }

  void now() {
    if (BuildTarget.OS_LINUX) {
      new EpollLoop().run();
    }
  }

  void soon() {
    if (!BuildTarget.OS_LINUX) {
      return;
    }
    new EpollLoop().run();
  }
}
