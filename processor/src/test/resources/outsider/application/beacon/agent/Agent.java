package beacon.agent;

import java.util.Map;
import probes.MacHost;

public final class Agent {
  private Agent() {}

  public static void main(String[] args) {
    new Scheduler().soon();
    System.out.println(describe(new AppEvent(1)) + machine());
    byte[] report = {(byte) GlobalBattery.percent()};
    if (BuildTarget.OS_LINUX && BuildTarget.ARCH_AARCH64) {
      report = NeonCodec.pack(report);
    }
    GlobalTransport.send(report);
  }

  private static String describe(Event event) {
    // mistake 17: a pattern of a gated type
    return event instanceof WinEvent win ? "event " + win.id() : "event";
  }

  private static Map<String, String> machine() {
    return Map.of(
        // mistake 18: a gated class of the library
        "model", MacHost.model(),
        // mistake 19: the name of a gated class
        "loop", "beacon.agent.EpollLoop",
        // mistake 20: a constant of a gated enum
        "signal", Signal.HUP.name());
  }
}
