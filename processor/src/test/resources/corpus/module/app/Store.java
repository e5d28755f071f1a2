package app;

@dev.platgate.PlatformService
public interface Store {}
