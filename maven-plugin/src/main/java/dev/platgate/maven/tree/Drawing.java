package dev.platgate.maven.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Draws trees with box characters, as {@code cargo tree} does. What is below a node is drawn the
 * first time only; then an asterisk stands for it.
 */
final class Drawing {
  private final Function<Node, List<Node>> below;
  private final Set<String> drawn = new HashSet<>();
  private final List<String> lines = new ArrayList<>();

  Drawing(Function<Node, List<Node>> below) {
    this.below = below;
  }

  /** Draws a tree whose root stands at the left. */
  void add(Node root) {
    lines.add(label(root));
    addBelow(root, "");
  }

  /** Draws trees below a heading, unless there are none. */
  void add(String heading, List<Node> roots) {
    if (!roots.isEmpty()) {
      lines.add("[" + heading + "]");
      addAll(roots, "");
    }
  }

  private void addBelow(Node node, String indent) {
    if (drawn.add(node.label())) {
      addAll(below.apply(node), indent);
    }
  }

  private void addAll(List<Node> nodes, String indent) {
    for (int i = 0; i < nodes.size(); i++) {
      boolean isLast = i == nodes.size() - 1;
      lines.add(indent + (isLast ? "└── " : "├── ") + label(nodes.get(i)));
      addBelow(nodes.get(i), indent + (isLast ? "    " : "│   "));
    }
  }

  private String label(Node node) {
    boolean isElided = drawn.contains(node.label()) && !below.apply(node).isEmpty();
    return node.label() + (isElided ? " (*)" : "");
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
