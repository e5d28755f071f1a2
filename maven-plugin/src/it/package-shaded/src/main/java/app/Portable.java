package app;

@dev.platgate.Otherwise
final class Portable implements Memory {
  @Override
  public long size() {
    return 2;
  }
}
