package app;

@dev.platgate.PlatformService
public interface Store {
  <T extends Comparable<T>> T put(T value) throws java.io.IOException;

  default int size() {
    return 0;
  }
}
