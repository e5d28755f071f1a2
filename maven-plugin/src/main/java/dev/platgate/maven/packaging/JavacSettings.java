package dev.platgate.maven.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The options of javac that decide what is in a class file, as the compiler plugin has them.
 * Processors and plugins of javac have done their work already.
 */
final class JavacSettings {
  private static final Set<String> WITH_VALUE =
      Set.of(
          "-processor",
          "-processorpath",
          "--processor-path",
          "--processor-module-path",
          "-Xmaxerrs",
          "-Xmaxwarns");

  private static final List<String> DROPPED =
      List.of("-A", "-Xplugin", "-Xlint", "-Xdoclint", "-Werror", "-proc:", "-verbose", "-J");

  private final Xpp3Dom configuration;
  private final ExpressionEvaluator evaluator;

  JavacSettings(MojoExecution compile, ExpressionEvaluator evaluator) {
    this.configuration = compile.getConfiguration();
    this.evaluator = evaluator;
  }

  /** Returns the options, without those that name files. */
  List<String> options() throws PackagingException {
    List<String> options = new ArrayList<>();
    Optional<String> release = value("release");
    if (release.isPresent()) {
      options.addAll(List.of("--release", release.get()));
    } else {
      value("source").ifPresent(each -> options.addAll(List.of("-source", each)));
      value("target").ifPresent(each -> options.addAll(List.of("-target", each)));
    }
    value("encoding").ifPresent(each -> options.addAll(List.of("-encoding", each)));
    if (isTrue("parameters")) {
      options.add("-parameters");
    }
    if (isTrue("enablePreview")) {
      options.add("--enable-preview");
    }
    options.add(debug());
    addArguments(options);
    options.addAll(List.of("-proc:none", "-implicit:none", "-Xlint:none", "-nowarn"));
    return options;
  }

  private String debug() throws PackagingException {
    if (!isTrue("debug")) {
      return "-g:none";
    }
    return value("debuglevel").map(level -> "-g:" + level).orElse("-g");
  }

  private void addArguments(List<String> options) throws PackagingException {
    List<String> given = new ArrayList<>();
    value("compilerArgument").ifPresent(given::add);
    Xpp3Dom arguments = configuration.getChild("compilerArgs");
    if (arguments != null) {
      for (Xpp3Dom each : arguments.getChildren()) {
        evaluate(each.getValue()).ifPresent(given::add);
      }
    }
    for (int i = 0; i < given.size(); i++) {
      String argument = given.get(i);
      if (WITH_VALUE.contains(argument)) {
        i++;
      } else if (DROPPED.stream().noneMatch(argument::startsWith)) {
        options.add(argument);
      }
    }
  }

  private boolean isTrue(String parameter) throws PackagingException {
    return value(parameter).map(each -> each.toLowerCase(Locale.ROOT)).equals(Optional.of("true"));
  }

  private Optional<String> value(String parameter) throws PackagingException {
    Xpp3Dom child = configuration.getChild(parameter);
    if (child == null) {
      return Optional.empty();
    }
    Optional<String> value = evaluate(child.getValue());
    return value.isPresent() ? value : evaluate(child.getAttribute("default-value"));
  }

  private Optional<String> evaluate(String expression) throws PackagingException {
    if (expression == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(evaluator.evaluate(expression))
          .map(Object::toString)
          .filter(text -> !text.isBlank());
    } catch (ExpressionEvaluationException e) {
      throw new PackagingException("the compiler plugin's " + expression + " has no value", e);
    }
  }
}
