@dev.platgate.PlatformRegistry(Store.class)
package app;
