package dev.platgate.maven.tree;

import dev.platgate.Target;

/** Reads the dependencies of a project. */
@FunctionalInterface
public interface Dependencies {
  /**
   * Reads what is on the run-time class path of a target.
   *
   * @param target the target
   * @return the project, with its dependencies below it
   * @throws DependencyException if that fails
   */
  Node on(Target target) throws DependencyException;
}
