package a;

@dev.platgate.PlatformService
public interface Memory {
  long size();
}
