package dev.platgate.examples.objectstore.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the documentation shows as generated is what is generated. */
@ExtendWith(BuiltOnce.class)
final class DocumentationIT {
  @Test
  void showsTheRegistryAsItIsGenerated(Checkout checkout) throws IOException {
    String page = Files.readString(checkout.root().resolve("docs/generated.md"));
    Path sources = checkout.classes(Checkout.AARCH64).resolveSibling("generated-sources");
    String folder = "annotations/dev/platgate/examples/objectstore/GlobalAllocator.java";
    String artifact = "META-INF/platgate/artifact.properties";
    assertThat(page)
        .contains("```java\n" + Files.readString(sources.resolve(folder)) + "```")
        .contains(
            "```properties\n"
                + Files.readString(checkout.classes(Checkout.AARCH64).resolve(artifact))
                + "```");
  }
}
