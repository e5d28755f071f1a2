package dev.platgate.maven.verify;

import dev.platgate.maven.report.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    List<String> others = new ArrayList<>();
    for (String provider : lines(entry.content())) {
      if (!isClassName(provider)) {
        others.add(provider);
        continue;
      }
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
    checkOthers(others, entry, findings);
    return absent.isPresent();
  }

  /** Frameworks keep other files there, too, such as the properties of Groovy's extensions. */
  private void checkOthers(List<String> lines, Entry entry, Findings findings) {
    List<String> found = new ArrayList<>();
    for (String each : lines) {
      if (absences.ofText(each).isPresent()) {
        found.add(each);
      }
    }
    if (!found.isEmpty()) {
      findings.error(
          Kind.SERVICE_ENTRY,
          entry.path(),
          "has the line " + Phrases.quoted(found.get(0)) + Phrases.more(found.size() - 1),
          absences.ofText(found.get(0)).orElseThrow().reason() + "; leave out the line");
    }
  }

  private static boolean isClassName(String text) {
    boolean isStart = true;
    for (int each : text.codePoints().toArray()) {
      if (isStart
          ? !Character.isJavaIdentifierStart(each)
          : each != '.' && !Character.isJavaIdentifierPart(each)) {
        return false;
      }
      isStart = each == '.';
    }
    return !isStart;
  }

  private static Set<String> lines(byte[] content) {
    Set<String> lines = new LinkedHashSet<>();
    for (String line : new String(content, StandardCharsets.UTF_8).split("\\R")) {
      int comment = line.indexOf('#');
      String text = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!text.isEmpty()) {
        lines.add(text);
      }
    }
    return lines;
  }
}
