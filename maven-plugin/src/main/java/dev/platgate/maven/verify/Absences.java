package dev.platgate.maven.verify;

import dev.platgate.maven.binary.Allocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** All that must not be in an artifact, in the order in which it is asked for. */
final class Absences {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$-]+");
  private static final Pattern CLASSES =
      Pattern.compile("[\\p{L}\\p{N}_$*?-]+(\\.[\\p{L}\\p{N}_$*?-]+)+");
  private static final Pattern MODULE =
      Pattern.compile("[\\p{L}\\p{N}_.*?-]+:[\\p{L}\\p{N}_.*?-]+");
  private static final Pattern WILD = Pattern.compile("[*?.:]+");
  private static final String FORMS =
      "A class or package has a dot (org.lwjgl.system.jemalloc, with * and ** for segments), a"
          + " module has a colon (org.lwjgl:lwjgl-jemalloc), a native or jar has its extension"
          + " (libjemalloc.so, with slashes for folders), and a bare word (jemalloc) is looked for"
          + " everywhere.";

  private final List<Absence> all;
  private final AbsenceIndex index;

  Absences(List<Absence> all) {
    this.all = List.copyOf(all);
    this.index = new AbsenceIndex(this.all);
  }

  /**
   * Reads patterns.
   *
   * @throws VerificationException if one is none; the message says which forms there are
   */
  static Absences parse(List<String> patterns) throws VerificationException {
    List<Absence> all = new ArrayList<>();
    for (String each : patterns) {
      all.addAll(parse(each.strip()));
    }
    return new Absences(all);
  }

  /** Returns what a pattern may mean; com.example.dll is the name of a package and of a file. */
  private static List<Absence> parse(String pattern) throws VerificationException {
    String reason = "\"" + pattern + "\" must be absent";
    if (WILD.matcher(pattern).matches()) {
      throw new VerificationException(
          "platgate.absent: \"" + pattern + "\" matches everything. " + FORMS);
    }
    if (MODULE.matcher(pattern).matches()) {
      return List.of(AbsentModule.of(pattern, reason));
    }
    List<Absence> absences = new ArrayList<>();
    if (CLASSES.matcher(pattern).matches()) {
      absences.add(AbsentClasses.of(pattern, reason));
    }
    if (AbsentFile.isPattern(pattern)) {
      absences.add(AbsentFile.of(pattern, reason));
    }
    if (WORD.matcher(pattern).matches()) {
      absences.add(new AbsentWord(pattern));
    }
    if (absences.isEmpty()) {
      throw new VerificationException(
          "platgate.absent: \"" + pattern + "\" is no pattern. " + FORMS);
    }
    return absences;
  }

  Absences with(List<Absence> more) {
    List<Absence> both = new ArrayList<>(all);
    both.addAll(more);
    return new Absences(both);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Optional<Absence> ofClass(String name) {
    return index.first(name, each -> each.isClass(name));
  }

  Optional<Absence> ofFile(String path) {
    return index.first(path, each -> each.isFile(path));
  }

  Optional<Absence> ofText(String text) {
    return index.first(text, each -> each.isIn(text));
  }

  Optional<Absence> ofModule(Module module) {
    return first(each -> each.isModule(module));
  }

  Optional<Absence> ofJar(JarName jar) {
    return first(each -> each.isJar(jar));
  }

  Optional<Absence> ofAllocator(Allocator allocator) {
    return first(each -> each.isAllocator(allocator));
  }

  private Optional<Absence> first(Predicate<Absence> isMatch) {
    for (Absence each : all) {
      if (isMatch.test(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
