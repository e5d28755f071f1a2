package dev.platgate.maven.resolution;

import dev.platgate.maven.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/**
 * The run-time part of a graph of dependencies that has kept what lost against another version or a
 * nearer path. Each of those is taken for what won against it.
 */
final class RuntimeGraph {
  // The resolver's ConflictResolver.NODE_DATA_WINNER.
  private static final String WINNER = "conflict.winner";

  private static final Set<String> RUNTIME = Set.of("compile", "runtime");

  private final DependencyNode root;
  private final Map<String, Node> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  RuntimeGraph(DependencyNode root) {
    this.root = root;
  }

  /** Returns the root by a name, with all that is below it. */
  Node node(String name, String version) {
    return new Node(name, version, "", below(root));
  }

  private List<Node> below(DependencyNode node) {
    List<Node> children = new ArrayList<>();
    for (DependencyNode each : node.getChildren()) {
      DependencyNode winner =
          each.getData().get(WINNER) instanceof DependencyNode other ? other : each;
      String key = key(winner.getArtifact());
      // A cycle ends where it comes back to what it began with.
      if (isRuntime(each) && isRuntime(winner) && !open.contains(key)) {
        children.add(node(winner, key));
      }
    }
    return children;
  }

  private Node node(DependencyNode winner, String key) {
    Node node = known.get(key);
    if (node == null) {
      open.add(key);
      Artifact artifact = winner.getArtifact();
      node =
          new Node(
              artifact.getGroupId() + ":" + artifact.getArtifactId(),
              artifact.getBaseVersion(),
              classifier(artifact),
              below(winner));
      open.remove(key);
      known.put(key, node);
    }
    return node;
  }

  private static boolean isRuntime(DependencyNode node) {
    Dependency dependency = node.getDependency();
    return dependency != null && RUNTIME.contains(dependency.getScope());
  }

  private static String key(Artifact artifact) {
    return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + classifier(artifact);
  }

  /** Returns the classifier, after the kind of file unless that is a jar. */
  private static String classifier(Artifact artifact) {
    return Stream.of(artifact.getExtension(), artifact.getClassifier())
        .filter(each -> !each.isEmpty() && !each.equals("jar"))
        .collect(Collectors.joining(":"));
  }
}
