package dev.platgate.processor.javac;

import dev.platgate.processor.Gate;

/**
 * What a guard leaves of the targets.
 *
 * @param reached the targets on which the guarded code runs
 * @param emitted the targets on which javac leaves it in the class file: it drops code only where
 *     constants make it unreachable
 */
record Narrowing(Gate reached, Gate emitted) {
  static final Narrowing NONE = new Narrowing(Gate.EVERYWHERE, Gate.EVERYWHERE);
  static final Narrowing DEAD = new Narrowing(Gate.NEVER, Gate.NEVER);

  /** Returns what is left by code that javac drops elsewhere. */
  static Narrowing dropping(Gate gate) {
    return new Narrowing(gate, gate);
  }

  Narrowing and(Narrowing other) {
    return new Narrowing(reached.and(other.reached), emitted.and(other.emitted));
  }

  Narrowing or(Narrowing other) {
    return new Narrowing(reached.or(other.reached), emitted.or(other.emitted));
  }

  /** Returns the narrowing of a value that javac computes at run time. */
  Narrowing keeping() {
    return new Narrowing(reached, Gate.EVERYWHERE);
  }
}
