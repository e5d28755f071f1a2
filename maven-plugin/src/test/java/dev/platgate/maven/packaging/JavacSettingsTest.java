package dev.platgate.maven.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options with which files are compiled again. */
final class JavacSettingsTest {
  private static final List<String> LAST =
      List.of("-proc:none", "-implicit:none", "-Xlint:none", "-nowarn");

  @Test
  void aReleaseStandsForSourceAndTarget() throws Exception {
    assertEquals(
        options("--release", "17", "-g:none"),
        read("<release>17</release><source>8</source><target>8</target>"));
  }

  @Test
  void withoutAReleaseThereAreSourceAndTarget() throws Exception {
    assertEquals(
        options("-source", "11", "-target", "17", "-g:none"),
        read("<release> </release><source>11</source><target>17</target>"));
  }

  @Test
  void aParameterThatIsNotGivenHasItsDefault() throws Exception {
    assertEquals(
        options("--release", "17", "-encoding", "UTF-8", "-g"),
        read(
            "<release default-value='${release}'>${unset}</release>"
                + "<encoding default-value='UTF-8'/><debug default-value='true'>${unset}</debug>"));
  }

  @Test
  void debugInformationIsAsTheCompilerHasIt() throws Exception {
    assertEquals(
        options("-g:lines,vars"), read("<debug>true</debug><debuglevel>lines,vars</debuglevel>"));
    assertEquals(options("-g:none"), read("<debug>false</debug><debuglevel>lines</debuglevel>"));
  }

  @Test
  void whatChangesClassFilesIsKept() throws Exception {
    assertEquals(
        options("-parameters", "--enable-preview", "-g", "--add-exports", "a/b=c", "-XDtweak"),
        read(
            "<parameters>true</parameters><enablePreview>TRUE</enablePreview><debug>true</debug>"
                + "<compilerArgument>--add-exports</compilerArgument>"
                + "<compilerArgs><arg>a/b=c</arg><arg>-XDtweak</arg></compilerArgs>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Aplatgate.target=${release}",
        "-Xplugin:ErrorProne -Xep:A:OFF",
        "-Xlint:all",
        "-Xdoclint:all",
        "-Werror",
        "-proc:full",
        "-J-Xmx1g"
      })
  void whatProcessorsAndWarningsNeedIsLeftOut(String argument) throws Exception {
    assertEquals(
        options("-g:none"), read("<compilerArgs><arg>" + argument + "</arg></compilerArgs>"));
  }

  @Test
  void anOptionIsLeftOutWithItsValue() throws Exception {
    assertEquals(
        options("-g:none", "-Xdiags:verbose"),
        read(
            "<compilerArgs><arg>-processor</arg><arg>com.example.P</arg>"
                + "<arg>--processor-path</arg><arg>p.jar</arg><arg>-Xmaxerrs</arg><arg>9</arg>"
                + "<arg>-Xdiags:verbose</arg></compilerArgs>"));
  }

  @Test
  void anExpressionWithoutValueIsAnError() {
    PackagingException error =
        assertThrows(PackagingException.class, () -> read("<release>${broken}</release>"));
    assertEquals("the compiler plugin's ${broken} has no value", error.getMessage());
  }

  private static List<String> options(String... first) {
    List<String> options = new ArrayList<>(List.of(first));
    options.addAll(LAST);
    return options;
  }

  private static List<String> read(String configuration)
      throws PackagingException, IOException, XmlPullParserException {
    MojoExecution compile = new MojoExecution(null, "compile");
    compile.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration>" + configuration + "</configuration>")));
    return new JavacSettings(compile, new Evaluator(Map.of("${release}", "17"))).options();
  }

  /** Knows some expressions; {@code ${broken}} cannot be evaluated. */
  @SuppressWarnings("NullAway") // No value is null, which the interface does not say.
  private record Evaluator(Map<String, String> values) implements ExpressionEvaluator {
    @Override
    public Object evaluate(String expression) throws ExpressionEvaluationException {
      if (expression.equals("${broken}")) {
        throw new ExpressionEvaluationException("broken");
      }
      return expression.startsWith("${") ? values.get(expression) : expression;
    }

    @Override
    public File alignToBaseDirectory(File file) {
      return file;
    }
  }
}
