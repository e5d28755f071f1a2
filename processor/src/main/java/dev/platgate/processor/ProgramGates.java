package dev.platgate.processor;

import java.util.Collection;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the check of uses needs to know of a program.
 *
 * @param supported the supported targets
 * @param gates the gates of all elements
 */
public record ProgramGates(Gate supported, Gates gates) {
  /**
   * Reads the sources of a compilation. Their mistakes are the processor's to report.
   *
   * @param elements the elements of the compilation
   * @param types the types of the compilation
   * @param roots its packages and top-level types
   * @return the gates
   */
  public static ProgramGates of(
      Elements elements, Types types, Collection<? extends Element> roots) {
    Program program = new ProgramReader(elements, types, roots, Report.discarded()).read();
    return new ProgramGates(program.supported().targets(), program.gates());
  }
}
