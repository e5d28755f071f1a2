package dev.platgate.maven.classfile;

/**
 * A field, a method or a record component of a class.
 *
 * @param name its name
 * @param descriptor its descriptor, such as {@code (J)V}
 */
public record Member(String name, String descriptor) {

  /**
   * Returns the member as messages name it.
   *
   * @return the name of a field or record component; the name and descriptor of a method
   */
  @Override
  public String toString() {
    return descriptor.startsWith("(") ? name + descriptor : name;
  }
}
