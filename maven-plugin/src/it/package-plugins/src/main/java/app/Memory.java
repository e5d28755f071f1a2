package app;

@dev.platgate.PlatformService
public interface Memory {
  int size();
}
