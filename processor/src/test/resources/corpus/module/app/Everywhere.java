package app;

@dev.platgate.Platform
public class Everywhere implements Store {}
