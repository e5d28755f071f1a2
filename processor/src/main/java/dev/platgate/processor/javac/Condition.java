package dev.platgate.processor.javac;

/**
 * What a boolean expression says about the target.
 *
 * @param whenTrue the targets on which it can be true
 * @param whenFalse the targets on which it can be false
 */
record Condition(Narrowing whenTrue, Narrowing whenFalse) {
  static final Condition UNKNOWN = new Condition(Narrowing.NONE, Narrowing.NONE);

  Condition not() {
    return new Condition(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
  }

  Condition and(Condition other) {
    return new Condition(whenTrue.and(other.whenTrue), whenFalse.or(other.whenFalse));
  }

  Condition or(Condition other) {
    return not().and(other.not()).not();
  }

  /** Returns the condition of a variable that holds the value at run time. */
  Condition keeping() {
    return new Condition(whenTrue.keeping(), whenFalse.keeping());
  }
}
