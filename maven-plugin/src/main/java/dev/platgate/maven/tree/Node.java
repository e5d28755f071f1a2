package dev.platgate.maven.tree;

import java.util.List;

/**
 * Something on a target and what it brings in. A node may be below several others.
 *
 * @param name the group and artifact of a module, such as {@code org.lwjgl:lwjgl}; the binary name
 *     of a class
 * @param version the version of a module, empty for a class
 * @param classifier the classifier of a module, empty for none
 * @param children what it brings in, in the order of the class path
 */
public record Node(String name, String version, String classifier, List<Node> children) {
  /**
   * Keeps a copy of the children.
   *
   * @param name the name
   * @param version the version
   * @param classifier the classifier
   * @param children what it brings in
   */
  public Node {
    children = List.copyOf(children);
  }

  static Node ofClass(String name, List<Node> children) {
    return new Node(name, "", "", children);
  }

  /** Returns what tells this node from others: name, classifier and version, with colons. */
  String label() {
    return name + part(classifier) + part(version);
  }

  boolean isModule() {
    return name.contains(":");
  }

  private static String part(String text) {
    return text.isEmpty() ? "" : ":" + text;
  }
}
