package dev.platgate.processor.javac;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/**
 * A lambda in guarded code. What it captures becomes a parameter of the method that javac makes of
 * it, and no guard inside the body protects that.
 */
final class Lambda {
  /** No lambda, or one that no guard protects. */
  static final Lambda NONE = new Lambda(Optional.empty());

  private final Optional<Context> context;
  private final Set<Element> own = new HashSet<>();

  private Lambda(Optional<Context> context) {
    this.context = context;
  }

  static Lambda in(Context context) {
    return new Lambda(Optional.of(context));
  }

  /** Remembers a variable of its own. */
  void declare(Supplier<Element> variable) {
    if (context.isPresent()) {
      own.add(variable.get());
    }
  }

  /** Returns the context of the lambda if it captures a variable. */
  Optional<Context> capture(Element used) {
    if (context.isEmpty() || used == null || own.contains(used)) {
      return Optional.empty();
    }
    return switch (used.getKind()) {
      case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
          context;
      default -> Optional.empty();
    };
  }
}
