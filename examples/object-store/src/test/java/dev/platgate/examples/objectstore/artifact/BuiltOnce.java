package dev.platgate.examples.objectstore.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests of a run one checkout, in which all targets were built. */
final class BuiltOnce implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Checkout.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BuiltOnce.class))
        .getOrComputeIfAbsent(Checkout.class, key -> build(), Checkout.class);
  }

  private static Checkout build() {
    try {
      Path folder = Files.createTempDirectory("platgate-checkout");
      return Checkout.in(folder).buildAll();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
