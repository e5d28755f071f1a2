package dev.platgate.processor;

import java.util.Optional;

/**
 * A registry that was asked for.
 *
 * @param packageName the package it is generated in
 * @param service the qualified name of the service
 * @param simpleName the name of the generated class
 * @param unsupported the qualified name of the class that serves where no variant does
 * @param hasStub whether that class is to be generated
 * @param isValid whether it can be bound; else it is generated only for what calls it
 * @param origin where it was asked for
 */
record Registry(
    String packageName,
    String service,
    String simpleName,
    Optional<String> unsupported,
    boolean hasStub,
    boolean isValid,
    Origin origin) {

  String qualifiedName() {
    return sibling(simpleName);
  }

  /** Returns the simple name of the class that is generated for an unsupported target. */
  String stubName() {
    return stubName(service);
  }

  static String stubName(String service) {
    return "Unsupported" + service.substring(service.lastIndexOf('.') + 1);
  }

  /** Returns the qualified name of another class in the package of the registry. */
  String sibling(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
