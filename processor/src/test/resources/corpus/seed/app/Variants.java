package app;

import dev.platgate.*;
import dev.platgate.Platform.Match;

@Server
final class ServerStore extends Base implements Cloneable {
  @Override
  public int size() {
    return native0() + 1;
  }

  static int native0() {
    return 42;
  }
}

@Otherwise
class OtherStore extends Base {}

abstract class Base implements Store {
  public <T extends Comparable<T>> T put(T value) {
    return value;
  }
}

@Platform(os = Os.LINUX, env = {Env.GNU, Env.MUSL}, not = @Match(arch = Arch.X86_64))
@Platform(os = Os.MACOS)
final class ArmProbe implements Probe {
  static final String NAME = "app.ServerStores";

  @Platform(arch = Arch.AARCH64, os = Os.LINUX)
  static class Inner {
    int depth;
  }

  public String probe(int... levels) {
    return "arm" + levels.length;
  }
}
