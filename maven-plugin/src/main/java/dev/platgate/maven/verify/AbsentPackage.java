package dev.platgate.maven.verify;

import dev.platgate.maven.binary.Allocator;

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
    return classes.isIn(text);
  }

  @Override
  public boolean isModule(Module module) {
    return false;
  }

  @Override
  public boolean isAllocator(Allocator allocator) {
    return false;
  }

  @Override
  public String reason() {
    return classes.reason();
  }
}
