package memory;

@dev.platgate.PlatformService
public interface Memory {
  long size();
}
