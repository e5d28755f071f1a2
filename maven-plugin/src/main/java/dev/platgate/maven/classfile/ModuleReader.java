package dev.platgate.maven.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the attributes of a {@code module-info} (JVM specification, 4.7.25 to 4.7.27). */
final class ModuleReader {
  private final ConstantPool pool;
  private final Uses uses;
  private final List<String> requires = new ArrayList<>();
  private final List<String> exports = new ArrayList<>();
  private final List<String> opens = new ArrayList<>();
  private final List<String> friends = new ArrayList<>();
  private final List<String> services = new ArrayList<>();
  private final List<ModuleDescriptor.Provision> provides = new ArrayList<>();
  private final List<String> packages = new ArrayList<>();
  private Optional<String> name = Optional.empty();

  ModuleReader(ConstantPool pool, Uses uses) {
    this.pool = pool;
    this.uses = uses;
  }

  boolean readAttribute(String attribute, ClassBytes in) throws MalformedClassException {
    switch (attribute) {
      case "Module" -> readModule(in);
      case "ModulePackages" -> readNames(in, Tag.PACKAGE, packages);
      case "ModuleMainClass" -> uses.constant(in.u2(), Optional.empty(), in.offset());
      default -> {
        return false;
      }
    }
    return true;
  }

  Optional<ModuleDescriptor> module() {
    return name.map(
        found ->
            new ModuleDescriptor(
                found, requires, exports, opens, friends, services, provides, packages));
  }

  private void readModule(ClassBytes in) throws MalformedClassException {
    if (name.isPresent()) {
      throw in.malformed("a second attribute Module");
    }
    name = Optional.of(pool.named(in.u2(), Tag.MODULE, in.offset()));
    in.skip(4);
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      requires.add(pool.named(in.u2(), Tag.MODULE, in.offset()));
      in.skip(4);
    }
    readPackages(in, exports);
    readPackages(in, opens);
    readNames(in, Tag.CLASS, services);
    int provisions = in.u2();
    for (int i = 0; i < provisions; i++) {
      String service = pool.named(in.u2(), Tag.CLASS, in.offset());
      List<String> implementations = new ArrayList<>();
      readNames(in, Tag.CLASS, implementations);
      provides.add(new ModuleDescriptor.Provision(service, implementations));
    }
  }

  private void readPackages(ClassBytes in, List<String> into) throws MalformedClassException {
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      into.add(pool.named(in.u2(), Tag.PACKAGE, in.offset()));
      in.skip(2);
      readNames(in, Tag.MODULE, friends);
    }
  }

  private void readNames(ClassBytes in, int tag, List<String> into) throws MalformedClassException {
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      into.add(pool.named(in.u2(), tag, in.offset()));
    }
  }
}
