package dev.platgate.maven.verify;

import java.util.Optional;

/**
 * A package, subpackages not included, that may not be there.
 *
 * @param prefix its internal name and a slash
 * @param classes the package and all in it
 */
record AbsentPackage(String prefix, AbsentClasses classes) implements Absence {

  static AbsentPackage of(String name, String reason) {
    return new AbsentPackage(name.replace('.', '/') + "/", AbsentClasses.of(name, reason));
  }

  @Override
  public boolean isClass(String name) {
    return name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0;
  }

  @Override
  public boolean isFile(String path) {
    return isClass(path);
  }

  @Override
  public boolean isIn(String text) {
    return classes.isIn(text) && (isNamed(text, '/') || isNamed(text, '.'));
  }

  /** Tells whether the name stands somewhere without being the begin of that of a subpackage. */
  private boolean isNamed(String text, char separator) {
    String name = prefix.replace('/', separator);
    String last = name.substring(0, name.length() - 1);
    for (int at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
      if (!text.startsWith(name, at) || !isPackage(text, at + name.length(), separator)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether there is a segment in lower case, as packages are, and another one after it. */
  private static boolean isPackage(String text, int start, char separator) {
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end > start
        && Character.isLowerCase(text.charAt(start))
        && end + 1 < text.length()
        && text.charAt(end) == separator
        && Character.isJavaIdentifierStart(text.charAt(end + 1));
  }

  @Override
  public Optional<String> segment() {
    return classes.segment();
  }

  @Override
  public String reason() {
    return classes.reason();
  }
}
