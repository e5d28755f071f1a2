package dev.platgate.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.Target;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.junit.jupiter.api.Test;

final class TargetProjectsTest {
  private static final Target MAC = Target.AARCH64_APPLE_DARWIN;
  private static final Dependency LIBRARY =
      new Dependency(new DefaultArtifact("g:a:jar:natives:1"), "runtime");

  private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
  private final List<ProjectBuildingRequest> read = new ArrayList<>();

  @Test
  void thePomIsReadForTheTarget() throws PackagingException {
    request.getUserProperties().setProperty("platgate.target", "all");
    request.setActiveProfiles(List.of("all", "other"));
    MavenProject project = of(new Resolution(List.of(), List.of()));
    assertThat(project.getProperties()).containsEntry("platgate.target", "aarch64-apple-darwin");
    assertThat(read)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.isResolveDependencies()).isTrue();
              assertThat(each.getActiveProfileIds()).containsExactly("other");
              assertThat(each.getUserProperties())
                  .containsEntry("platgate.target", "aarch64-apple-darwin");
            });
  }

  @Test
  void dependenciesWhoseTreeCannotBeReadAreAnError() {
    assertThatExceptionOfType(PackagingException.class)
        .isThrownBy(() -> of(new Resolution(List.of(new Exception("no POM of g:a")), List.of())))
        .withMessage(
            """
            the dependencies of aarch64-apple-darwin cannot be resolved:
            no POM of g:a\
            """);
  }

  @Test
  void aDependencyThatIsNotThereIsNamedWithTheCause() {
    assertThatExceptionOfType(PackagingException.class)
        .isThrownBy(() -> of(new Resolution(List.of(), List.of(LIBRARY))))
        .withMessage(
            """
            the dependencies of aarch64-apple-darwin cannot be resolved:
            g:a:jar:natives:1 (runtime): connection refused\
            """);
  }

  private MavenProject of(Resolution resolution) throws PackagingException {
    ProjectBuilder builder =
        Stub.of(
            ProjectBuilder.class,
            arguments -> {
              read.add((ProjectBuildingRequest) arguments[1]);
              return new Result(new MavenProject(), resolution);
            });
    @SuppressWarnings({"deprecation", "NullAway"}) // Maven alone makes sessions otherwise.
    MavenSession session = new MavenSession(null, null, request, null);
    return new TargetProjects(session, builder).of(new MavenProject(), MAC);
  }

  private record Result(MavenProject project, DependencyResolutionResult resolution)
      implements ProjectBuildingResult {
    @Override
    public String getProjectId() {
      return project.getId();
    }

    @Override
    public File getPomFile() {
      return project.getFile();
    }

    @Override
    public MavenProject getProject() {
      return project;
    }

    @Override
    public List<ModelProblem> getProblems() {
      return List.of();
    }

    @Override
    public DependencyResolutionResult getDependencyResolutionResult() {
      return resolution;
    }
  }

  private record Resolution(List<Exception> collectionErrors, List<Dependency> unresolved)
      implements DependencyResolutionResult {
    @Override
    @SuppressWarnings("NullAway") // There is none if the collection failed.
    public DependencyNode getDependencyGraph() {
      return null;
    }

    @Override
    public List<Dependency> getDependencies() {
      return unresolved;
    }

    @Override
    public List<Dependency> getResolvedDependencies() {
      return List.of();
    }

    @Override
    public List<Dependency> getUnresolvedDependencies() {
      return unresolved;
    }

    @Override
    public List<Exception> getCollectionErrors() {
      return collectionErrors;
    }

    @Override
    public List<Exception> getResolutionErrors(Dependency dependency) {
      return List.of(new Exception("connection refused"));
    }
  }
}
