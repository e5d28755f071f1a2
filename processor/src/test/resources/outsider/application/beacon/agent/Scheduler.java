package beacon.agent;

import java.util.function.IntSupplier;

final class Scheduler {
  // mistake 14: a field of a gated type
  private EpollLoop loop;

  Runnable later() {
    // mistake 15: a gated class in a lambda
    return () -> new EpollLoop().run();
  }

  IntSupplier poller() {
    // mistake 16: a method reference
    return EpollLoop::poll;
  }

  void now() {
    if (BuildTarget.OS_MACOS) {
      // mistake 17: the guard of another platform
      new EpollLoop().run();
    }
  }

  void soon() {
    if (BuildTarget.OS_LINUX) {
      return;
    }
    // mistake 18: after a return on the side where the class exists
    new EpollLoop().run();
  }

  boolean running() {
    return loop != null;
  }
}
