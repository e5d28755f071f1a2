package dev.platgate.processor;

import dev.platgate.Otherwise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads which classes offer to serve: those that implement a service and are gated. */
final class VariantReader {
  private final Gates gates;
  private final GateReader gateReader;
  private final Report report;
  private final List<Orphan> orphans = new ArrayList<>();

  /** An {@code @Otherwise} class without a service. */
  private record Orphan(TypeElement type, Set<String> supertypes, Origin origin) {}

  /** Takes the gates as they are written, without those that follow from {@code @Otherwise}. */
  VariantReader(Gates gates, GateReader gateReader, Report report) {
    this.gates = gates;
    this.gateReader = gateReader;
    this.report = report;
  }

  Optional<Variant> read(TypeElement type, boolean hasPlatform) {
    List<Annotation> otherwise = Annotation.on(type, Otherwise.class);
    Gate gate = gates.at(type);
    Supertypes supertypes = Supertypes.of(type);
    Origin origin = otherwise.isEmpty() ? gateReader.origin(type) : otherwise.get(0).origin();
    if (hasPlatform && !otherwise.isEmpty()) {
      report.add(Message.CONFLICTING_GATES, origin, type);
    }
    if (!otherwise.isEmpty() && supertypes.areComplete() && supertypes.services().isEmpty()) {
      orphans.add(new Orphan(type, supertypes.names(), origin));
    }
    nested(type, hasPlatform || !otherwise.isEmpty(), origin);
    boolean isGated = hasPlatform || !otherwise.isEmpty() || !gate.equals(Gate.EVERYWHERE);
    boolean isInterface = type.getKind().isInterface();
    if (isInterface && !otherwise.isEmpty()) {
      for (String service : supertypes.services()) {
        report.add(Message.INVALID_VARIANT, origin, type, service, "it is an interface");
      }
    }
    if (!isGated || isInterface || supertypes.services().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Variant(
            type.getQualifiedName().toString(),
            supertypes.services(),
            supertypes.names(),
            gate,
            !hasPlatform && !otherwise.isEmpty(),
            type.getModifiers().contains(Modifier.ABSTRACT),
            origin));
  }

  /** Reports classes without a service, unless they implement what was taken for one. */
  void reportOrphans(List<Registry> registries) {
    for (Orphan orphan : orphans) {
      if (registries.stream().noneMatch(each -> orphan.supertypes.contains(each.service()))) {
        report.add(Message.OTHERWISE_WITHOUT_SERVICE, orphan.origin, orphan.type);
      }
    }
  }

  /** Reports a class that is none, though it was named as one. */
  void reject(TypeElement type, Origin origin) {
    String reason =
        Supertypes.of(type).services().isEmpty() ? "implements no service" : "has no gate";
    report.add(Message.NOT_A_VARIANT, origin, type, reason);
  }

  private void nested(TypeElement type, boolean hasGate, Origin origin) {
    Element outer = type.getEnclosingElement();
    while (hasGate && outer instanceof TypeElement) {
      if (!Annotation.on(outer, Otherwise.class).isEmpty()) {
        report.add(Message.NESTED_IN_OTHERWISE, origin, type, outer);
      }
      outer = outer.getEnclosingElement();
    }
  }
}
