package dev.platgate.maven.classfile;

import dev.platgate.maven.classfile.ClassReference.Use;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the classes and strings that a class file names, one entry for each. */
final class References {
  private final String self;
  private final Map<String, ClassReference> classes = new LinkedHashMap<>();
  private final Map<String, StringConstant> strings = new LinkedHashMap<>();

  References(String self) {
    this.self = self;
  }

  /** Adds a class, or what is stronger or more exact of it than what is known. */
  void add(String name, Use use, Optional<Member> member) {
    if (name.equals(self)) {
      return;
    }
    ClassReference known = classes.get(name);
    if (known == null
        || known.use().compareTo(use) < 0
        || (known.use() == use && known.member().isEmpty() && member.isPresent())) {
      classes.put(name, new ClassReference(name, use, member));
    }
  }

  void addString(String value, Optional<Member> member) {
    StringConstant known = strings.get(value);
    if (known == null || (known.member().isEmpty() && member.isPresent())) {
      strings.put(value, new StringConstant(value, member));
    }
  }

  /** Adds the classes in the descriptor of a field, a method or an array. */
  void addDescriptor(String descriptor, Use use, Optional<Member> member) {
    int start = descriptor.indexOf('L');
    while (start >= 0) {
      int end = descriptor.indexOf(';', start);
      if (end < 0) {
        end = descriptor.length();
      }
      add(descriptor.substring(start + 1, end), use, member);
      start = descriptor.indexOf('L', end);
    }
  }

  Map<String, ClassReference> classes() {
    return classes;
  }

  Map<String, StringConstant> strings() {
    return strings;
  }
}
