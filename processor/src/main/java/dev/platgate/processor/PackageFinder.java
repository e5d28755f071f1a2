package dev.platgate.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Finds packages by name, as an element of the sources sees them. */
final class PackageFinder {
  private final Elements elements;

  PackageFinder(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns the package of that name, also if it has no classes. Only the module of the element is
   * asked: asking all of them takes javac about a millisecond.
   */
  Optional<PackageElement> find(String name, Element from) {
    return Optional.ofNullable(elements.getModuleOf(from))
        .map(module -> Optional.ofNullable(elements.getPackageElement(module, name)))
        .orElseGet(() -> Optional.ofNullable(elements.getPackageElement(name)));
  }

  /**
   * Returns the packages around some packages and types, inner ones first. Their annotations may
   * stand on the class path: the tests of a program are in its packages.
   */
  List<PackageElement> around(Collection<? extends Element> roots) {
    TreeMap<String, Element> homes = new TreeMap<>(Comparator.reverseOrder());
    for (Element root : roots) {
      String name = elements.getPackageOf(root).getQualifiedName().toString();
      while (!name.isEmpty() && homes.putIfAbsent(name, root) == null) {
        name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      }
    }
    List<PackageElement> packages = new ArrayList<>();
    homes.forEach((name, root) -> find(name, root).ifPresent(packages::add));
    return packages;
  }
}
