package dev.platgate.processor;

/**
 * How messages name sets of targets.
 *
 * @param isVerbose whether long lists are given in full
 */
public record Wording(boolean isVerbose) {
  /** Long lists are shortened with a count. */
  public static final Wording SHORT = new Wording(false);

  /** Names the targets of a gate. */
  String list(Gate gate) {
    return isVerbose ? gate.toString() : gate.summary();
  }

  /** Returns the text of a message, in which gates are listed. */
  String text(Message message, Object... arguments) {
    Object[] worded = arguments.clone();
    for (int i = 0; i < worded.length; i++) {
      worded[i] = worded[i] instanceof Gate gate ? list(gate) : worded[i];
    }
    return message.text(worded);
  }
}
