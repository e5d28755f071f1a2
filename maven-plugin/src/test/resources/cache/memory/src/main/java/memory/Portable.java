package memory;

import dev.platgate.Otherwise;

@Otherwise
public final class Portable implements Memory {
  @Override
  public long size() {
    return 2;
  }
}
