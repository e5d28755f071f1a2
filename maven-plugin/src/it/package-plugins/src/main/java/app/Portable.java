package app;

@dev.platgate.Otherwise
final class Portable implements Memory {
  @Override
  public int size() {
    return 0;
  }
}
