package dev.platgate.maven.verify;

import dev.platgate.maven.binary.Allocator;
import java.util.Locale;
import java.util.Optional;

/** A word that no name and no text may contain, in any case. */
record AbsentWord(String word) implements Absence {

  @Override
  public boolean isClass(String name) {
    return isIn(name);
  }

  @Override
  public boolean isFile(String path) {
    return isIn(path);
  }

  @Override
  public boolean isIn(String text) {
    char lower = word.toLowerCase(Locale.ROOT).charAt(0);
    char upper = word.toUpperCase(Locale.ROOT).charAt(0);
    for (int i = 0; i <= text.length() - word.length(); i++) {
      char each = text.charAt(i);
      if ((each == lower || each == upper) && text.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isModule(Module module) {
    return isIn(module.toString());
  }

  @Override
  public boolean isJar(JarName jar) {
    return isIn(jar.base());
  }

  @Override
  public boolean isAllocator(Allocator allocator) {
    return isIn(allocator.toString());
  }

  @Override
  public Optional<String> segment() {
    return Optional.empty();
  }

  @Override
  public String reason() {
    return "\"" + word + "\" must be absent";
  }
}
