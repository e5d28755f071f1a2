package app;

@dev.platgate.PlatformService
public interface Memory {
  long size();
}
