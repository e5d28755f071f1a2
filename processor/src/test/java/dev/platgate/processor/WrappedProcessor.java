package dev.platgate.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Hands the processor an environment of another class, as incremental build tools do. */
class WrappedProcessor extends AbstractProcessor {
  private final PlatgateProcessor wrapped = new PlatgateProcessor();
  private final Change change;

  WrappedProcessor(Change change) {
    this.change = change;
  }

  /** Changes what a method of the environment returns. */
  interface Change {
    Object apply(String method, Object result);
  }

  /** Returns a processor that sees elements which no plugin has announced. */
  static WrappedProcessor withoutPlugin() {
    return new WrappedProcessor(WrappedProcessor::hideElements);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    wrapped.init(proxy(ProcessingEnvironment.class, environment, change));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return wrapped.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return wrapped.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return wrapped.getSupportedSourceVersion();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // What the wrapped processor claims is claimed.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return wrapped.process(annotations, round);
  }

  static <T> T proxy(Class<T> type, T target, Change change) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          try {
            return change.apply(method.getName(), method.invoke(target, arguments));
          } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(
            WrappedProcessor.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object hideElements(String method, Object result) {
    return method.equals("getElementUtils")
        ? proxy(Elements.class, (Elements) result, WrappedProcessor::forgetIdentity)
        : result;
  }

  private static Object forgetIdentity(String method, Object result) {
    return method.equals("hashCode") ? Integer.valueOf(0) : result;
  }
}
