package dev.platgate.maven.resolution;

import dev.platgate.Target;
import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.packaging.TargetProjects;
import dev.platgate.maven.tree.Dependencies;
import dev.platgate.maven.tree.DependencyException;
import dev.platgate.maven.tree.Node;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;

/** Reads the run-time dependencies of a project on a target, from POMs alone. */
public final class RuntimeDependencies implements Dependencies {
  // Keeps what lost against another version or a nearer path: without it, most ways are missing.
  private static final String VERBOSE = "aether.conflictResolver.verbose";

  private final MavenSession session;
  private final TargetProjects projects;
  private final RepositorySystem repositories;
  private final MavenProject project;

  /**
   * Reads for a project.
   *
   * @param session the running build
   * @param builder Maven's own
   * @param repositories Maven's own
   * @param project the project
   */
  public RuntimeDependencies(
      MavenSession session,
      ProjectBuilder builder,
      RepositorySystem repositories,
      MavenProject project) {
    this.session = session;
    this.projects = new TargetProjects(session, builder);
    this.repositories = repositories;
    this.project = project;
  }

  @Override
  public Node on(Target target) throws DependencyException {
    try {
      MavenProject ofTarget = projects.unresolved(project, target);
      DefaultRepositorySystemSession verbose =
          new DefaultRepositorySystemSession(session.getRepositorySession());
      verbose.setConfigProperty(VERBOSE, true);
      return new RuntimeGraph(
              repositories.collectDependencies(verbose, request(ofTarget)).getRoot())
          .node(ofTarget.getGroupId() + ":" + ofTarget.getArtifactId(), ofTarget.getVersion());
    } catch (PackagingException e) {
      throw new DependencyException(String.valueOf(e.getMessage()), e);
    } catch (DependencyCollectionException e) {
      throw new DependencyException(
          "the dependencies of " + target + " cannot be read: " + e.getMessage(), e);
    }
  }

  private CollectRequest request(MavenProject ofTarget) {
    ArtifactTypeRegistry types = session.getRepositorySession().getArtifactTypeRegistry();
    CollectRequest request = new CollectRequest();
    request.setRootArtifact(RepositoryUtils.toArtifact(ofTarget.getArtifact()));
    request.setRepositories(ofTarget.getRemoteProjectRepositories());
    ofTarget.getDependencies().stream()
        .map(each -> RepositoryUtils.toDependency(each, types))
        .forEach(request::addDependency);
    DependencyManagement management = ofTarget.getDependencyManagement();
    if (management != null) {
      management.getDependencies().stream()
          .map(each -> RepositoryUtils.toDependency(each, types))
          .forEach(request::addManagedDependency);
    }
    return request;
  }
}
