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
    return BuildTarget.OS_WINDOWS && event instanceof WinEvent win ? "event " + win.id() : "event";
  }

  private static Map<String, String> machine() {
    return Map.of(
        "model", BuildTarget.OS_MACOS ? MacHost.model() : "PC",
        "loop", BuildTarget.OS_LINUX ? "beacon.agent.EpollLoop" : "none",
        "signal", BuildTarget.UNIX ? Signal.HUP.name() : "none");
  }
}
