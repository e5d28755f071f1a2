package dev.platgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.api.Test;

/** The POMs that the documentation prints, and that it says fit together. */
final class DocumentedPomTest {
  private static final Pattern BLOCK = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{((?!project\\.)[^}]+)}");

  @Test
  void eachProfileSetsWhatThePomOfTheReadmeNames() throws Exception {
    String block = block("../README.md", "<properties>");
    Model pom = model(block);
    assertThat(pom.getProfiles()).extracting(Profile::getId).hasSize(2);
    for (Profile each : pom.getProfiles()) {
      assertThat(each.getProperties().stringPropertyNames()).isEqualTo(names(block));
    }
  }

  @Test
  void theProfileOfAllTargetsSetsTheSame() throws Exception {
    Model readme = model(block("../README.md", "<properties>"));
    String block = block("../docs/maven.md", "<properties>");
    Properties ofAll =
        model("<profiles>" + block("../docs/maven.md", "<profile>") + "</profiles>")
            .getProfiles()
            .get(0)
            .getProperties();
    assertThat(ofAll.stringPropertyNames())
        .containsAll(readme.getProfiles().get(0).getProperties().stringPropertyNames())
        .containsAll(names(block));
  }

  @Test
  void bothBuildWithTheSamePlugins() throws Exception {
    List<String> readme = plugins(model(block("../README.md", "<properties>")));
    assertThat(plugins(model(block("../docs/maven.md", "<properties>")))).containsAll(readme);
  }

  private static List<String> plugins(Model pom) {
    return pom.getBuild().getPlugins().stream().map(Plugin::getId).toList();
  }

  /** Returns the names of the properties that a text refers to. */
  private static Set<String> names(String text) {
    return PROPERTY.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
  }

  private static Model model(String elements) throws Exception {
    return new MavenXpp3Reader().read(new StringReader("<project>" + elements + "</project>"));
  }

  private static String block(String page, String beginning) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of(page)))
        .results()
        .map(each -> each.group(1))
        .filter(each -> each.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }
}
