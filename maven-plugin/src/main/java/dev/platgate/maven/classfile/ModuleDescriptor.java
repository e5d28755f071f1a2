package dev.platgate.maven.classfile;

import java.util.List;

/**
 * What a {@code module-info} declares. Packages and classes have internal names, with slashes.
 *
 * @param name the name of the module
 * @param requires the names of the modules that it requires
 * @param exports the packages that it exports, to all or to some
 * @param opens the packages that it opens, to all or to some
 * @param friends the names of the modules to which alone it exports or opens something
 * @param uses the services that it uses
 * @param provides the services that it provides
 * @param packages the packages that it is said to contain; empty if it is not said
 */
public record ModuleDescriptor(
    String name,
    List<String> requires,
    List<String> exports,
    List<String> opens,
    List<String> friends,
    List<String> uses,
    List<Provision> provides,
    List<String> packages) {

  /**
   * A service that a module provides.
   *
   * @param service the internal name of the service
   * @param implementations the internal names of the classes that serve
   */
  public record Provision(String service, List<String> implementations) {}
}
