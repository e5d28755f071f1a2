package dev.platgate.maven.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.maven.tree.Node;
import java.util.List;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.DefaultDependencyNode;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.junit.jupiter.api.Test;

final class RuntimeGraphTest {
  private static final Node A = new Node("g:a", "1", "", List.of());

  @Test
  void onlyWhatIsOnTheRunTimeClassPathIsTaken() {
    assertThat(
            below(
                node("g:a:1", "compile"),
                node("g:b:jar:natives:1", "runtime"),
                node("g:c:1", "provided"),
                node("g:d:1", "test"),
                node("g:e:1", "system")))
        .containsExactly(A, new Node("g:b", "1", "natives", List.of()));
  }

  @Test
  void theKindOfAFileIsSaidUnlessItIsAJar() {
    assertThat(below(node("g:a:zip:x:1", "compile")))
        .containsExactly(new Node("g:a", "1", "zip:x", List.of()));
  }

  @Test
  void whatLostIsWhatWonAgainstIt() {
    DependencyNode winner = node("g:a:1", "compile");
    // The winner is below what only tests need, but was widened to the scope of the other.
    DependencyNode test = node("g:test:1", "test", winner);
    DependencyNode loser = node("g:a:0.9", "compile");
    loser.setData("conflict.winner", winner);
    assertThat(below(test, node("g:b:1", "compile", loser)))
        .containsExactly(new Node("g:b", "1", "", List.of(A)));
  }

  @Test
  void whatWasNarrowedToTheCompilerIsNotThere() {
    DependencyNode winner = node("g:a:1", "provided");
    DependencyNode loser = node("g:a:1", "compile");
    loser.setData("conflict.winner", winner);
    assertThat(below(winner, node("g:b:1", "compile", loser)))
        .containsExactly(new Node("g:b", "1", "", List.of()));
  }

  @Test
  void aCycleEnds() {
    DependencyNode first = node("g:a:1", "compile");
    DependencyNode again = node("g:a:1", "compile");
    again.setData("conflict.winner", first);
    first.setChildren(List.of(node("g:b:1", "compile", again)));
    assertThat(below(first))
        .containsExactly(new Node("g:a", "1", "", List.of(new Node("g:b", "1", "", List.of()))));
  }

  private static List<Node> below(DependencyNode... children) {
    DependencyNode root = new DefaultDependencyNode(new DefaultArtifact("g:root:1"));
    root.setChildren(List.of(children));
    return new RuntimeGraph(root).node("g:root", "1").children();
  }

  private static DependencyNode node(String artifact, String scope, DependencyNode... children) {
    DependencyNode node =
        new DefaultDependencyNode(new Dependency(new DefaultArtifact(artifact), scope));
    node.setChildren(List.of(children));
    return node;
  }
}
