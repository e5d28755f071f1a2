package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index finds what asking each absence in turn finds, and asks fewer. */
final class AbsenceIndexTest {
  private static final List<String> PARTS =
      List.of("a", "b", "Cd", "e-f", "La", "ILa", "\u00b2", "\ud835\udc00", "x.so", "");
  private static final List<String> SIGNS =
      List.of(".", "/", "$", ";", "<", "(", " ", "-", "=", "*", "**.", ".*.", "?");
  private static final int ROUNDS = 20_000;

  private final Random random = new Random(1);

  @Test
  void findsTheSame() {
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Absence> all = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        all.add(absence(i));
      }
      AbsenceIndex index = new AbsenceIndex(all);
      String text = text(8);
      List<Predicate<Absence>> questions =
          List.of(each -> each.isClass(text), each -> each.isFile(text), each -> each.isIn(text));
      for (Predicate<Absence> each : questions) {
        Optional<Absence> expected = all.stream().filter(each).findFirst();
        assertThat(index.first(text, each)).as("%s in %s", all, text).isEqualTo(expected);
        found += expected.isPresent() ? 1 : 0;
      }
    }
    assertThat(found).isBetween(ROUNDS / 2, ROUNDS * 5 / 2);
  }

  @Test
  void asksOnlyThoseOfWhichASegmentIsThere() {
    List<Absence> all = new ArrayList<>();
    IntStream.range(0, 1000).forEach(i -> all.add(AbsentClasses.of("org.x.Class" + i, "reason")));
    IntStream.range(0, 1000).forEach(i -> all.add(AbsentPackage.of("org.y.p" + i, "reason")));
    IntStream.range(0, 1000).forEach(i -> all.add(AbsentModule.of("org.x:Class" + i, "reason")));
    all.add(new AbsentWord("je"));
    AbsenceIndex index = new AbsenceIndex(all);
    assertThat(asked(index, "org/x/Class")).isEqualTo(1);
    assertThat(asked(index, "org/x/Class7$Class8")).isEqualTo(3);
    assertThat(asked(index, "(Lorg/x/Class7;Lorg/y/p9/A;)V")).isEqualTo(3);
  }

  private static int asked(AbsenceIndex index, String text) {
    AtomicInteger asked = new AtomicInteger();
    index.first(text, each -> asked.incrementAndGet() < 0);
    return asked.get();
  }

  private Absence absence(int number) {
    String reason = String.valueOf(number);
    return switch (random.nextInt(8)) {
      case 0 -> new AbsentWord("e-f");
      case 1 -> AbsentFile.of("x.so", reason);
      case 2 -> AbsentModule.of("a:b", reason);
      case 3, 4 -> AbsentPackage.of(text(1 + random.nextInt(2)), reason);
      default -> AbsentClasses.of(text(1 + random.nextInt(3)), reason);
    };
  }

  private String text(int parts) {
    StringBuilder text = new StringBuilder(PARTS.get(random.nextInt(PARTS.size())));
    for (int i = 1; i < parts; i++) {
      boolean isSegment = random.nextInt(3) > 0;
      text.append(SIGNS.get(random.nextInt(isSegment ? 3 : SIGNS.size())))
          .append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }
}
