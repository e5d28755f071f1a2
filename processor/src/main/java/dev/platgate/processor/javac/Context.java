package dev.platgate.processor.javac;

import dev.platgate.processor.Gate;

/**
 * The targets that matter at one place in the code.
 *
 * @param reached those on which it runs
 * @param allowed those on which what it names must exist
 * @param emitted those on which javac leaves it in the class file
 * @param outermost those on which javac leaves what it needs of the outermost class
 */
record Context(Gate reached, Gate allowed, Gate emitted, Gate outermost) {
  static Context of(Gate gate) {
    return new Context(gate, gate, gate, gate);
  }

  /** Returns the context in a class with a gate. */
  Context and(Gate gate) {
    return new Context(
        reached.and(gate), allowed.and(gate), emitted.and(gate), outermost.and(gate));
  }

  /** Returns the context in a class with a gate that is nested in another. */
  Context nested(Gate gate) {
    return new Context(reached.and(gate), allowed.and(gate), emitted.and(gate), outermost);
  }

  Context and(Narrowing guard) {
    if (guard.equals(Narrowing.NONE)) {
      return this;
    }
    return new Context(
        reached.and(guard.reached()),
        allowed.and(guard.emitted()),
        emitted.and(guard.emitted()),
        outermost.and(guard.emitted()));
  }

  /** Returns this context in a body that javac makes a method of the class, whatever guards it. */
  Context in(Context type) {
    return new Context(reached, type.allowed, type.emitted, type.outermost);
  }

  /**
   * Returns this context for what javac puts into the outermost class, as the table of a switch.
   */
  Context inOutermost() {
    return new Context(reached, outermost, outermost, outermost);
  }
}
