package dev.platgate.maven.verify;

import dev.platgate.maven.report.Kind;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Inspects the lists of providers that {@link java.util.ServiceLoader} reads. */
final class ServiceInspector implements Inspector {
  private static final String FOLDER = "META-INF/services/";

  private final Absences absences;
  private final Closure closure;

  ServiceInspector(Absences absences, Closure closure) {
    this.absences = absences;
    this.closure = closure;
  }

  @Override
  public boolean inspect(Entry entry, Findings findings) {
    int folder = entry.name().lastIndexOf(FOLDER);
    if (folder < 0 || (folder > 0 && entry.name().charAt(folder - 1) != '/')) {
      return false;
    }
    String service = entry.name().substring(folder + FOLDER.length());
    if (service.indexOf('/') >= 0) {
      return false;
    }
    Optional<Absence> absent = absences.ofClass(service.replace('.', '/'));
    if (absent.isPresent()) {
      findings.error(
          Kind.SERVICE_ENTRY,
          entry.path(),
          "lists providers of " + service,
          absent.get().reason() + "; leave out the entry");
    }
    if (!Texts.isReadable(entry, findings)) {
      return absent.isPresent();
    }
    for (String provider : providers(entry.content())) {
      String name = provider.replace('.', '/');
      Optional<Absence> reason = absences.ofClass(name);
      if (reason.isEmpty()) {
        closure.provide(entry.path(), name);
      } else {
        findings.error(
            Kind.SERVICE_ENTRY,
            entry.path(),
            "names the provider " + provider,
            reason.get().reason() + "; remove the line on this target");
      }
    }
    return absent.isPresent();
  }

  private static Set<String> providers(byte[] content) {
    Set<String> providers = new LinkedHashSet<>();
    for (String line : new String(content, StandardCharsets.UTF_8).split("\\R")) {
      int comment = line.indexOf('#');
      String name = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!name.isEmpty()) {
        providers.add(name);
      }
    }
    return providers;
  }
}
