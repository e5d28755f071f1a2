package dev.platgate.maven.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a tree, and what is above each. Nodes of one label are the same. */
final class Graph {
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Map<String, Node>> above = new LinkedHashMap<>();

  Graph(Node root) {
    nodes.put(root.label(), root);
    addBelow(root, root.children());
  }

  void addBelow(Node node, List<Node> children) {
    for (Node each : children) {
      boolean isNew = nodes.putIfAbsent(each.label(), each) == null;
      above.computeIfAbsent(each.label(), label -> new LinkedHashMap<>()).put(node.label(), node);
      if (isNew) {
        addBelow(each, each.children());
      }
    }
  }

  /** Returns the nodes, each once, in the order in which they were found. */
  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** Returns the nodes right above a node. */
  List<Node> above(Node node) {
    return List.copyOf(above.getOrDefault(node.label(), Map.of()).values());
  }
}
