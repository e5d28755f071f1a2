package dev.platgate.processor;

import dev.platgate.Target;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.lang.model.element.Element;

/** The texts that the compiler plugin prints. */
public final class PluginMessage {
  private PluginMessage() {}

  /**
   * Says that a class is used where it does not exist.
   *
   * @param wording how targets are listed
   * @param used the class
   * @param missing the targets on which it is used but does not exist
   * @param exists the targets on which it exists
   * @return the text
   */
  public static String useOutsideGate(Wording wording, String used, Gate missing, Gate exists) {
    return wording.text(Message.USE_OUTSIDE_GATE, used, missing, exists);
  }

  /**
   * Says that a class is used in a lambda that javac keeps where the class does not exist.
   *
   * @param wording how targets are listed
   * @param used the class
   * @param kept the targets on which the lambda is kept
   * @param exists the targets on which the class exists
   * @return the text
   */
  public static String keptOutsideGate(Wording wording, String used, Gate kept, Gate exists) {
    return wording.text(Message.KEPT_OUTSIDE_GATE, used, kept, exists);
  }

  /**
   * Says that a text names a class that does not exist there.
   *
   * @param wording how targets are listed
   * @param named the class
   * @param missing the targets on which it does not exist
   * @param exists the targets on which it exists
   * @return the text
   */
  public static String nameOutsideGate(Wording wording, String named, Gate missing, Gate exists) {
    return wording.text(Message.NAME_OUTSIDE_GATE, named, missing, exists);
  }

  /**
   * Says that a local class has a gate.
   *
   * @param type the class
   * @return the text
   */
  public static String localGate(Element type) {
    return Message.LOCAL_GATE.text(type.getSimpleName());
  }

  /**
   * Says that a class is gated, but nobody has read its gate.
   *
   * @param type the class
   * @return the text
   */
  public static String processorNotRun(Element type) {
    return Message.PROCESSOR_NOT_RUN.text(type);
  }

  /**
   * Says that a class file is still there.
   *
   * @param type the class
   * @param target the target it should not reach
   * @param reason why it could not be removed
   * @return the text
   */
  public static String notExcluded(Element type, Target target, String reason) {
    return Message.NOT_EXCLUDED.text(type, target, reason);
  }

  /**
   * Says that Platgate itself failed.
   *
   * @param failure what was thrown
   * @return the text, with the stack trace
   */
  public static String internalError(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return Message.INTERNAL_ERROR.text(trace);
  }
}
