package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.platgate.Os;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OffersTest {
  private static final Gate LINUX = Gate.where(target -> target.os() == Os.LINUX);

  private static Variant variant(String name, String service, Set<String> supertypes, Gate gate) {
    boolean isAbstract = name.startsWith("Base");
    boolean isOtherwise = name.startsWith("Other");
    return new Variant(
        name, Set.of(service), supertypes, gate, isOtherwise, isAbstract, Origin.COMPILATION);
  }

  private static Stream<Variant> variants(int number) {
    String service = "Store" + number;
    String base = "Base" + number;
    String linux = "Linux" + number;
    return Stream.of(
        variant("Other" + number, service, Set.of("Other" + number), Gate.EVERYWHERE),
        variant(linux, service, Set.of(linux, base), LINUX),
        variant(base, service, Set.of(base), LINUX));
  }

  @Test
  void basesDoNotServeUnlessNothingExtendsThem() {
    Offers offers =
        Offers.of(
            List.of(
                variant("Base", "Store", Set.of("Base"), LINUX),
                variant("BaseOfNone", "Store", Set.of("BaseOfNone"), LINUX),
                variant("Linux", "Store", Set.of("Linux", "Base"), LINUX)));
    assertThat(offers.of("Store")).extracting(Variant::name).containsExactly("BaseOfNone", "Linux");
    assertThat(offers.of("Other")).isEmpty();
  }

  /** Looking through all variants for each would take hours. */
  @Test
  void questionsAboutManyServicesAreQuick() {
    int many = 100_000;
    List<Variant> all = IntStream.range(0, many).boxed().flatMap(OffersTest::variants).toList();
    long right =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1),
            () -> {
              Program program =
                  new Program(
                      Supported.ALL, List.of(), List.of(), Offers.of(all), List.of(), false);
              return all.stream()
                  .filter(each -> program.variantsOf(service(each)).size() == 2)
                  .filter(each -> program.claim(each, service(each)).equals(expected(each)))
                  .count();
            });
    assertThat(right).isEqualTo(3L * many);
  }

  private static String service(Variant variant) {
    return variant.services().iterator().next();
  }

  private static Gate expected(Variant variant) {
    return variant.otherwise() ? LINUX.not() : LINUX;
  }
}
