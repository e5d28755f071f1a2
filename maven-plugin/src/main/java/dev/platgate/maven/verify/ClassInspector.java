package dev.platgate.maven.verify;

import dev.platgate.maven.classfile.ClassFile;
import dev.platgate.maven.classfile.ClassReference;
import dev.platgate.maven.classfile.ClassReference.Use;
import dev.platgate.maven.classfile.MalformedClassException;
import dev.platgate.maven.classfile.Member;
import dev.platgate.maven.classfile.ModuleDescriptor;
import dev.platgate.maven.classfile.StringConstant;
import dev.platgate.maven.report.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Inspects class files, whatever their names are. */
final class ClassInspector implements Inspector {
  private static final int MAGIC = 0xcafebabe;
  private static final int FIRST_VERSION = 45;
  private static final String MODULE = "module-info";

  private final Question question;
  private final Absences absences;
  private final Closure closure;

  ClassInspector(Question question, Closure closure) {
    this.question = question;
    this.absences = question.absences();
    this.closure = closure;
  }

  @Override
  public boolean inspect(Entry entry, Findings findings) {
    if (!isClass(entry)) {
      return false;
    }
    try {
      ClassFile file = ClassFile.read(entry.content());
      closure.define(file.name());
      Optional<Absence> present =
          file.name().equals(MODULE) ? Optional.empty() : absences.ofClass(file.name());
      if (present.isPresent()) {
        findings.error(
            Kind.CLASS_PRESENT,
            entry.path(),
            "is the class " + file.name().replace('/', '.'),
            present.get().reason() + "; gate it with @Platform, or leave out what brings it");
        return true;
      }
      checkReferences(file, entry, findings);
      checkStrings(file, entry, findings);
      file.module().ifPresent(module -> checkModule(module, entry, findings));
    } catch (MalformedClassException e) {
      findings.error(
          Kind.MALFORMED_CLASS,
          entry.path(),
          "cannot be read: " + e.getMessage(),
          "nothing is proved of it; build it anew, or leave it out");
    }
    return false;
  }

  /** Tells class files from universal Mach-O files, which begin alike, by the version. */
  private static boolean isClass(Entry entry) {
    if (entry.name().endsWith(".class")) {
      return true;
    }
    return entry.magic() == MAGIC
        && entry.content().length > 7
        && ((entry.content()[6] & 0xff) << 8 | (entry.content()[7] & 0xff)) >= FIRST_VERSION;
  }

  private void checkReferences(ClassFile file, Entry entry, Findings findings) {
    List<ClassReference> used = new ArrayList<>();
    List<ClassReference> named = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (ClassReference each : file.references().values()) {
      if (absences.ofClass(each.name()).isPresent()) {
        (each.use() == Use.METADATA ? named : used).add(each);
      } else if (each.use() == Use.CODE) {
        others.add(each.name());
      }
    }
    if (!used.isEmpty()) {
      ClassReference first = used.get(0);
      findings.error(
          Kind.CLASS_REFERENCE,
          entry.path(),
          "refers to " + name(first) + in(first.member()) + Phrases.more(used.size() - 1),
          reason(first)
              + (entry.given()
                  ? "; gate this class with @Platform, or use a service instead"
                  : "; leave out this library, or list it in platgate.allow if it runs without"));
    }
    if (!named.isEmpty()) {
      ClassReference first = named.get(0);
      findings.warning(
          Kind.CLASS_REFERENCE,
          entry.path(),
          "names " + name(first) + " as nested or enclosing" + Phrases.more(named.size() - 1),
          reason(first) + "; no JVM loads it for that, but the name is there");
    }
    if (question.isDanglingAsked(entry) && entry.given() && question.isOwn(file.name())) {
      closure.refer(entry.path(), others);
    }
  }

  private void checkStrings(ClassFile file, Entry entry, Findings findings) {
    List<StringConstant> found = new ArrayList<>();
    for (StringConstant each : file.strings().values()) {
      if (absences.ofText(each.value()).isPresent()) {
        found.add(each);
      }
    }
    if (!found.isEmpty()) {
      StringConstant first = found.get(0);
      findings.error(
          Kind.STRING_MENTION,
          entry.path(),
          "has the string "
              + Phrases.quoted(first.value())
              + in(first.member())
              + Phrases.more(found.size() - 1),
          absences.ofText(first.value()).orElseThrow().reason()
              + (entry.given() ? "; gate this class" : "; leave out this library")
              + ", or list it in platgate.allow if the string is harmless");
    }
  }

  private void checkModule(ModuleDescriptor module, Entry entry, Findings findings) {
    checkModule("is the module ", List.of(module.name()), entry, findings);
    checkModule("requires the module ", module.requires(), entry, findings);
    checkModule("opens something to the module ", module.friends(), entry, findings);
    checkModule("exports the package ", module.exports(), entry, findings);
    checkModule("opens the package ", module.opens(), entry, findings);
    checkModule("lists the package ", module.packages(), entry, findings);
  }

  private void checkModule(String what, List<String> names, Entry entry, Findings findings) {
    for (String each : names) {
      String name = each.replace('/', '.');
      absences
          .ofText(name)
          .ifPresent(
              absence ->
                  findings.error(
                      Kind.CLASS_REFERENCE,
                      entry.path(),
                      what + name,
                      absence.reason() + "; leave it out of the module descriptor"));
    }
  }

  private String reason(ClassReference reference) {
    return absences.ofClass(reference.name()).orElseThrow().reason();
  }

  private static String name(ClassReference reference) {
    return reference.name().replace('/', '.');
  }

  private static String in(Optional<Member> member) {
    return member.map(each -> " in " + each).orElse("");
  }
}
