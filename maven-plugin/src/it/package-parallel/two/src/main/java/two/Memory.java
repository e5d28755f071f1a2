package two;

@dev.platgate.PlatformService
public interface Memory {
  long size();
}
