package one;

@dev.platgate.PlatformService
public interface Memory {
  long size();
}
