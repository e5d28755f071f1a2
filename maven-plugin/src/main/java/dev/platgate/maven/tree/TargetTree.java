package dev.platgate.maven.tree;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is on a target.
 *
 * @param project the project and its dependencies
 * @param services the services, each with what serves
 * @param classes the gated classes of the project
 * @param ungated what serves on some target, and is on all of them
 */
record TargetTree(Node project, List<Node> services, List<Node> classes, List<Node> ungated) {

  static TargetTree of(Program program, Variants variants, Target target, Node project) {
    List<Node> services =
        program.services().stream()
            .filter(each -> each.variants().containsKey(target))
            .map(
                each ->
                    Node.ofClass(
                        each.name(),
                        List.of(
                            Node.ofClass(variants.name(each.variants().get(target)), List.of()))))
            .toList();
    List<Node> classes =
        program.types().stream()
            .filter(each -> each.targets().contains(target))
            .map(GatedType::name)
            .map(name -> Node.ofClass(name, List.of()))
            .toList();
    List<Node> ungated =
        variants.ungated().stream().map(name -> Node.ofClass(name, List.of())).toList();
    return new TargetTree(project, services, classes, ungated);
  }

  List<String> lines() {
    Drawing drawing = new Drawing(Node::children);
    drawing.add(project);
    drawing.add("services", services);
    drawing.add("gated classes", classes);
    return drawing.lines();
  }

  /** Returns every node once, in the order of the lines. */
  List<Node> nodes() {
    return graph().nodes();
  }

  /** Draws what brings some nodes in, up to the project. */
  List<String> inverted(List<Node> roots) {
    Graph graph = graph();
    List<String> lines = new ArrayList<>();
    for (Node root : roots) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      Drawing drawing = new Drawing(graph::above);
      drawing.add(root);
      lines.addAll(drawing.lines());
    }
    return lines;
  }

  private Graph graph() {
    Graph graph = new Graph(project);
    graph.addBelow(project, services);
    graph.addBelow(project, unserving());
    return graph;
  }

  private List<Node> unserving() {
    List<Node> others = new ArrayList<>(classes);
    others.addAll(ungated);
    services.forEach(each -> others.removeAll(each.children()));
    return others;
  }
}
