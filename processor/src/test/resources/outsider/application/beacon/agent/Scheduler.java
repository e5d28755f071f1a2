package beacon.agent;

import java.util.function.IntSupplier;

final class Scheduler {
  Runnable later() {
    // mistake 13: a gated class in a lambda
    return () -> new EpollLoop().run();
  }

  IntSupplier poller() {
    // mistake 14: a method reference
    return EpollLoop::poll;
  }

  void now() {
    if (BuildTarget.OS_MACOS) {
      // mistake 15: the guard of another platform
      new EpollLoop().run();
    }
  }

  void soon() {
    if (BuildTarget.OS_LINUX) {
      return;
    }
    // mistake 16: after a return on the side where the class exists
    new EpollLoop().run();
  }
}
