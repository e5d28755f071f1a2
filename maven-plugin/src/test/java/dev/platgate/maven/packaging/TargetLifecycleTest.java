package dev.platgate.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.MavenExecutionPlan;
import org.apache.maven.lifecycle.internal.ExecutionPlanItem;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TargetLifecycleTest {
  private final MavenProject project = new MavenProject();
  private final List<MojoExecution> plan = new ArrayList<>();
  private final List<String> run = new ArrayList<>();

  @BeforeEach
  void resolve() {
    Set<Artifact> artifacts = new LinkedHashSet<>();
    for (String scope : List.of("compile", "runtime", "provided", "test")) {
      artifacts.add(
          new DefaultArtifact(
              "g", scope, "1", scope, "jar", "", new DefaultArtifactHandler("jar")));
    }
    project.setResolvedArtifacts(artifacts);
  }

  @Test
  void phasesAreRunInTheOrderOfTheBuildWithoutAPlugin() throws PackagingException {
    bind("jar", "jar", "package", goal("", ""));
    bind("resources", "resources", "process-resources", goal("", ""));
    bind("self", "package", "package", goal("", ""));
    bind("shade", "shade", "package", goal("", ""));
    lifecycle().run(Set.of("package"), "self");
    assertThat(run).containsExactly("jar:jar []", "shade:shade []");
  }

  @Test
  void aGoalIsRunWhereverItIsBound() throws PackagingException {
    bind("self", "properties", "validate", goal("", ""));
    bind("self", "package", "package", goal("", ""));
    bind("other", "properties", "validate", goal("", ""));
    lifecycle().runGoal("self", "properties");
    assertThat(run).containsExactly("self:properties []");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                |                 | []",
        "compile         |                 | [compile, provided]",
        "runtime         |                 | [compile, runtime]",
        "                | runtime         | [compile, runtime]",
        "                | test            | [compile, runtime, provided, test]",
        "runtime         | compile         | [compile, runtime, provided]",
        "compile+runtime |                 | [compile, runtime, provided]",
        "runtime+system  |                 | [compile, runtime]",
        "test            |                 | [compile, runtime, provided, test]",
      })
  void aGoalSeesTheArtifactsThatItAsksFor(String resolution, String collection, String visible)
      throws PackagingException {
    bind("a", "b", "package", goal(resolution, collection));
    lifecycle().run(Set.of("package"), "self");
    assertThat(run).containsExactly("a:b " + visible);
  }

  private static MojoDescriptor goal(String resolution, String collection) {
    MojoDescriptor goal = new MojoDescriptor();
    goal.setDependencyResolutionRequired(resolution);
    goal.setDependencyCollectionRequired(collection);
    return goal;
  }

  private void bind(String plugin, String name, String phase, MojoDescriptor goal) {
    PluginDescriptor descriptor = new PluginDescriptor();
    descriptor.setArtifactId(plugin);
    goal.setPluginDescriptor(descriptor);
    goal.setGoal(name);
    MojoExecution execution = new MojoExecution(goal);
    execution.setLifecyclePhase(phase);
    plan.add(execution);
  }

  private TargetLifecycle lifecycle() throws PackagingException {
    @SuppressWarnings({"deprecation", "NullAway"}) // Maven alone makes sessions otherwise.
    MavenSession session = new MavenSession(null, null, new DefaultMavenExecutionRequest(), null);
    session.setCurrentProject(project);
    LifecycleExecutor lifecycle =
        Stub.of(
            LifecycleExecutor.class,
            arguments ->
                new MavenExecutionPlan(plan.stream().map(ExecutionPlanItem::new).toList(), null));
    BuildPluginManager plugins = Stub.of(BuildPluginManager.class, this::record);
    return new TargetLifecycle(session, lifecycle, plugins);
  }

  @SuppressWarnings("NullAway") // The method of Maven returns nothing.
  private Object record(Object... arguments) {
    MojoExecution execution = (MojoExecution) Arrays.asList(arguments).get(1);
    run.add(
        execution.getArtifactId()
            + ":"
            + execution.getGoal()
            + project.getArtifacts().stream()
                .map(Artifact::getArtifactId)
                .collect(Collectors.joining(", ", " [", "]")));
    return null;
  }
}
