package dev.platgate.maven.classfile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the classes and strings that a class file names, one entry for each. */
final class References {
  private final String self;
  private final Map<String, ClassReference> classes = new LinkedHashMap<>();
  private final Set<String> annotations = new LinkedHashSet<>();
  private final Map<String, StringConstant> strings = new LinkedHashMap<>();

  References(String self) {
    this.self = self;
  }

  void add(String name, boolean metadata, Optional<Member> member) {
    if (name.equals(self)) {
      return;
    }
    ClassReference known = classes.get(name);
    if (known == null
        || (known.metadata() && !metadata)
        || (known.metadata() == metadata && known.member().isEmpty() && member.isPresent())) {
      classes.put(name, new ClassReference(name, metadata, member));
    }
  }

  void addString(String value, Optional<Member> member) {
    StringConstant known = strings.get(value);
    if (known == null || (known.member().isEmpty() && member.isPresent())) {
      strings.put(value, new StringConstant(value, member));
    }
  }

  /** Adds the classes in the descriptor of a field, a method or an array. */
  void addDescriptor(String descriptor, boolean metadata, Optional<Member> member) {
    int start = descriptor.indexOf('L');
    while (start >= 0) {
      int end = descriptor.indexOf(';', start);
      if (end < 0) {
        end = descriptor.length();
      }
      add(descriptor.substring(start + 1, end), metadata, member);
      start = descriptor.indexOf('L', end);
    }
  }

  void addAnnotation(String descriptor) {
    if (descriptor.startsWith("L") && descriptor.endsWith(";")) {
      annotations.add(descriptor.substring(1, descriptor.length() - 1));
    }
  }

  Map<String, ClassReference> classes() {
    return classes;
  }

  Set<String> annotations() {
    return annotations;
  }

  Map<String, StringConstant> strings() {
    return strings;
  }
}
