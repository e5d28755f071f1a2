package dev.platgate.processor;

import java.util.Set;

/**
 * A class that offers to serve.
 *
 * @param name its qualified name
 * @param services the qualified names of the services it implements
 * @param superclasses the qualified names of the classes it extends
 * @param gate the targets it claims; for {@code @Otherwise}, those that the gates around it leave
 * @param otherwise whether it takes what no other variant claims
 * @param isAbstract whether it can only be extended
 * @param origin where it is declared
 */
record Variant(
    String name,
    Set<String> services,
    Set<String> superclasses,
    Gate gate,
    boolean otherwise,
    boolean isAbstract,
    Origin origin) {

  /** Returns the same variant, to be reported elsewhere. */
  Variant at(Origin place) {
    return new Variant(name, services, superclasses, gate, otherwise, isAbstract, place);
  }

  boolean serves(String service) {
    return services.contains(service);
  }
}
