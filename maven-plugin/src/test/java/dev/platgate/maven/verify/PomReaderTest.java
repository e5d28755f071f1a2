package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

final class PomReaderTest {

  @Test
  void dependenciesAreReadAsOthersGetThem() throws Exception {
    String pom =
        """
        <project>
          <parent><groupId>g</groupId><version>1</version></parent>
          <artifactId>a</artifactId>
          <properties><scope.x>runtime</scope.x></properties>
          <dependencyManagement><dependencies>
            <dependency>
              <groupId>m</groupId><artifactId>managed</artifactId><scope>test</scope>
            </dependency>
            <dependency><groupId>m</groupId><artifactId>only-managed</artifactId></dependency>
          </dependencies></dependencyManagement>
          <dependencies>
            <dependency>
              <groupId>${project.groupId}</groupId><artifactId>plain</artifactId>
              <exclusions><exclusion>
                <groupId>e</groupId><artifactId>excluded</artifactId>
              </exclusion></exclusions>
            </dependency>
            <dependency>
              <groupId>x</groupId><artifactId>runtime</artifactId><scope>${scope.x}</scope>
            </dependency>
            <dependency>
              <groupId>x</groupId><artifactId>unknown</artifactId><scope>${scope.y}</scope>
            </dependency>
            <dependency>
              <groupId>x</groupId><artifactId>provided</artifactId><scope>provided</scope>
            </dependency>
            <dependency>
              <groupId>x</groupId><artifactId>optional</artifactId><optional>true</optional>
            </dependency>
            <dependency><groupId>m</groupId><artifactId>managed</artifactId></dependency>
          </dependencies>
          <build><plugins><plugin><dependencies>
            <dependency><groupId>p</groupId><artifactId>of-plugin</artifactId></dependency>
          </dependencies></plugin></plugins></build>
          <profiles><profile><dependencies>
            <dependency><groupId>x</groupId><artifactId>of-profile</artifactId></dependency>
          </dependencies></profile></profiles>
        </project>
        """;
    assertThat(handedOn(pom)).containsExactly("g:plain", "x:runtime", "x:unknown", "x:of-profile");
  }

  @Test
  void whatAPropertyOrProfileDecidesIsNotCertain() throws Exception {
    String pom =
        """
        <project>
          <properties><known>provided</known></properties>
          <dependencies>
            <dependency><artifactId>plain</artifactId></dependency>
            <dependency><artifactId>default</artifactId><scope>${known}</scope></dependency>
            <dependency><artifactId>scope</artifactId><scope>${unknown}</scope></dependency>
            <dependency><artifactId>flag</artifactId><optional>${unknown}</optional></dependency>
          </dependencies>
          <profiles><profile>
            <properties><known>compile</known><unknown>provided</unknown></properties>
            <dependencyManagement><dependencies>
              <dependency><artifactId>plain</artifactId><scope>provided</scope></dependency>
            </dependencies></dependencyManagement>
            <dependencies><dependency><artifactId>more</artifactId></dependency></dependencies>
          </profile></profiles>
        </project>
        """;
    assertThat(PomReader.read(pom.getBytes(StandardCharsets.UTF_8)))
        .filteredOn(PomReader.Dependency::isHandedOn)
        .extracting(each -> each.module().artifact() + " " + each.scope() + " " + each.certain())
        .containsExactly(
            "plain compile true",
            "scope ${unknown} false",
            "flag compile false",
            "more compile false");
  }

  @Test
  void noEntityIsExpandedAndNoFileIsRead() {
    String pom =
        "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<project><dependencies>&x;</dependencies></project>";
    assertThatThrownBy(() -> handedOn(pom)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void deepNestingIsNoMatter() throws Exception {
    int depth = 20_000;
    assertThat(handedOn("<project>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</project>"))
        .isEmpty();
  }

  private static List<String> handedOn(String pom) throws XMLStreamException {
    return PomReader.read(pom.getBytes(StandardCharsets.UTF_8)).stream()
        .filter(PomReader.Dependency::isHandedOn)
        .map(each -> each.module().toString())
        .toList();
  }
}
