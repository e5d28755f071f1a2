package dev.platgate.processor;

import dev.platgate.Target;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Where the processor and the compiler plugin of one compilation meet. Both are created by javac
 * independently of each other; what they have in common is the compilation's {@link Elements}, also
 * where a build tool wraps the environment of the processor.
 */
public final class Compilation {
  private static final Map<Elements, WeakReference<Compilation>> RUNNING = new WeakHashMap<>();

  private final Map<String, Gate> generated = new HashMap<>();
  private Optional<Exclusion> exclusion = Optional.empty();
  private Runnable printing = () -> {};
  private Wording wording = Wording.SHORT;
  private Optional<Target> target = Optional.empty();
  private Optional<ProgramDescription> description = Optional.empty();
  private boolean processed;

  private Compilation() {}

  /**
   * What to leave out of the class output.
   *
   * @param target the target that is built
   * @param gates the gates of all elements
   * @param environment the processor's, to find the class output and to report
   */
  public record Exclusion(Target target, Gates gates, ProcessingEnvironment environment) {}

  /**
   * Announces a compilation. The plugin calls this before any processor runs, and holds the result
   * for as long as the compilation lasts.
   *
   * @param elements the elements of the compilation
   * @return the compilation
   */
  public static Compilation start(Elements elements) {
    Compilation compilation = new Compilation();
    synchronized (RUNNING) {
      RUNNING.put(elements, new WeakReference<>(compilation));
    }
    return compilation;
  }

  /** Returns the compilation that a processor is part of, absent if no plugin announced it. */
  static Optional<Compilation> of(ProcessingEnvironment environment) {
    synchronized (RUNNING) {
      WeakReference<Compilation> running = RUNNING.get(environment.getElementUtils());
      return running == null ? Optional.empty() : Optional.ofNullable(running.get());
    }
  }

  /**
   * Returns what to leave out of the class output.
   *
   * @return the order of the processor, absent if everything stays
   */
  public Optional<Exclusion> exclusion() {
    return exclusion;
  }

  /**
   * Returns the description of the program that is to be completed.
   *
   * @return what the processor knows of it, absent if nobody asked for all targets
   */
  public Optional<ProgramDescription> description() {
    return description;
  }

  /**
   * Tells whether the processor has run, and said what to leave out.
   *
   * @return whether it has done its work
   */
  public boolean isProcessed() {
    return processed;
  }

  /**
   * Returns the targets for which the code in a generated class is: it is written anew for each.
   *
   * @param type a class of the compilation
   * @return its only target, absent for classes that Platgate did not generate
   */
  public Optional<Gate> generatedFor(TypeElement type) {
    return Optional.ofNullable(generated.get(type.getQualifiedName().toString()));
  }

  /** Prints what the processor found, once. */
  public void printProblems() {
    Runnable once = printing;
    printing = () -> {};
    once.run();
  }

  /**
   * Returns how messages list targets.
   *
   * @return the choice of the processor's options
   */
  public Wording wording() {
    return wording;
  }

  /**
   * Returns the target that is built.
   *
   * @return the choice of the processor's options, absent if it made none
   */
  public Optional<Target> target() {
    return target;
  }

  void build(Optional<Target> choice) {
    target = choice;
  }

  void word(Wording choice) {
    wording = choice;
  }

  void report(Runnable problems) {
    printing = problems;
  }

  void generate(String name, Target target) {
    generated.put(name, Gate.of(target));
  }

  void describe(ProgramDescription program) {
    description = Optional.of(program);
  }

  void exclude(Exclusion order) {
    exclusion = Optional.of(order);
  }

  void finish() {
    processed = true;
  }
}
