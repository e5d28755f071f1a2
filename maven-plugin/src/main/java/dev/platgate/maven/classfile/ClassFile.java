package dev.platgate.maven.classfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class file says, as chapter 4 of the JVM specification defines it. Classes have internal
 * names, such as {@code com/example/Outer$Inner}.
 *
 * @param name the name of the class; {@code module-info} for a module
 * @param superName the name of its superclass; absent for {@code java/lang/Object} and modules
 * @param interfaces the names of the interfaces that it implements or extends
 * @param major the major version of its format, such as 61 for Java 17; any is read
 * @param minor the minor version of its format
 * @param access its access flags
 * @param references the classes that it names, itself excluded, by their names in the order in
 *     which they were found
 * @param strings its strings, by their values in the order in which they were found
 * @param module what it declares as a module, if it is one
 */
public record ClassFile(
    String name,
    Optional<String> superName,
    List<String> interfaces,
    int major,
    int minor,
    int access,
    Map<String, ClassReference> references,
    Map<String, StringConstant> strings,
    Optional<ModuleDescriptor> module) {

  /**
   * Reads a class file.
   *
   * @param bytes its content, which is not changed
   * @return what it says
   * @throws MalformedClassException if it is none, or is cut off, or has a part that is not defined
   */
  public static ClassFile read(byte[] bytes) throws MalformedClassException {
    return new ClassFileReader(bytes).read();
  }
}
