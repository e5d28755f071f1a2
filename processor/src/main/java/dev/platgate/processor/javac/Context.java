package dev.platgate.processor.javac;

import dev.platgate.processor.Gate;

/**
 * The targets that matter at one place in the code.
 *
 * @param reached those on which it runs
 * @param allowed those on which what it names must exist
 * @param emitted those on which javac leaves it in the class file
 */
record Context(Gate reached, Gate allowed, Gate emitted) {
  static Context of(Gate gate) {
    return new Context(gate, gate, gate);
  }

  Context and(Gate gate) {
    return new Context(reached.and(gate), allowed.and(gate), emitted.and(gate));
  }

  Context and(Narrowing guard) {
    return new Context(
        reached.and(guard.reached()), allowed.and(guard.emitted()), emitted.and(guard.emitted()));
  }

  /**
   * Returns this context for what javac puts into the outermost class, such as the table of a
   * switch: the gates of nested classes do not matter there, but guards do.
   */
  Context in(Context type, Context outermost) {
    Gate table = outermost.allowed.and(emitted.or(type.emitted.not()));
    return new Context(reached, table, table);
  }

  /** Returns this context in a body that javac makes a method of the class, whatever guards it. */
  Context in(Context type) {
    return new Context(reached, type.allowed, type.emitted);
  }
}
