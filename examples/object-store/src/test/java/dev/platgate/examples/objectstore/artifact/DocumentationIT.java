package dev.platgate.examples.objectstore.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the documentation shows as generated is what is generated. */
@ExtendWith(BuiltOnce.class)
final class DocumentationIT {
  @Test
  void showsTheRegistryAsItIsGenerated(Checkout checkout) throws IOException {
    String page = Files.readString(checkout.root().resolve("docs/generated.md"));
    String registry = "dev/platgate/examples/objectstore/GlobalAllocator.java";
    String artifact = "META-INF/platgate/artifact.properties";
    assertThat(page)
        .contains(
            "```java\n"
                + Files.readString(checkout.generated(Checkout.AARCH64).resolve(registry))
                + "```")
        .contains(
            "```properties\n"
                + Files.readString(checkout.classes(Checkout.AARCH64).resolve(artifact))
                + "```");
  }
}
