package dev.platgate.maven.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that lie about their structure. */
final class HostileArchiveTest {
  private static final String TEXT = "one two three one two three";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "this is no zip file, although it is long enough for one"})
  void whatIsNoZipIsOneProblem(String content) throws IOException {
    Visits visits = Visits.of(folder, content.getBytes(StandardCharsets.UTF_8));
    assertThat(visits.problems).singleElement().asString().startsWith("app.jar: is not a zip file");
    assertThat(visits.paths).isEmpty();
  }

  @Test
  void everyCutIsOneProblem() throws IOException {
    byte[] whole = new LyingZip().add("a.txt", TEXT).add("b.txt", TEXT).bytes();
    for (int length = 0; length < whole.length; length++) {
      Visits visits = Visits.of(folder, Arrays.copyOf(whole, length));
      assertThat(visits.problems).as("cut at %d", length).hasSize(1);
      assertThat(visits.paths).isEmpty();
    }
  }

  @Test
  void whatIsAppendedIsAProblem() throws IOException {
    byte[] whole = new LyingZip().add("a.txt", TEXT).bytes();
    assertOne(Arrays.copyOf(whole, whole.length + 3), "app.jar: does not end with its end record");
  }

  @Test
  void anEndRecordInACommentIsAProblem() throws IOException {
    String other = new String(new LyingZip().bytes(), StandardCharsets.ISO_8859_1);
    assertOne(
        new LyingZip().add("a.txt", TEXT).comment(other + "!").bytes(),
        "app.jar: does not end with its end record");
    assertOne(
        new LyingZip().add("a.txt", TEXT).comment(other).bytes(),
        "app.jar: has an entry that its directory does not list, after 'the start'");
  }

  @Test
  void anEntryOfOneSideOnlyIsAProblem() throws IOException {
    assertOne(
        new LyingZip()
            .add("a.txt", TEXT)
            .add(lying("hidden.txt", entry -> entry.listed = false))
            .add("b.txt", TEXT)
            .bytes(),
        "app.jar: has an entry that its directory does not list, after 'a.txt'");
    assertOne(
        new LyingZip()
            .add("a.txt", TEXT)
            .add(lying("hidden.txt", entry -> entry.listed = false))
            .bytes(),
        "app.jar: has an entry that its directory does not list, after 'a.txt'");
    assertOne(
        new LyingZip().add("a.txt", TEXT).add(lying("b.txt", entry -> entry.local = false)).bytes(),
        "app.jar: lists 'b.txt' where there is no such entry");
  }

  @Test
  void headersThatDisagreeAreProblems() throws IOException {
    assertEntry(
        entry -> entry.localName = "b.txt", "is named otherwise in its local header: 'b.txt'");
    assertEntry(entry -> entry.localMethod = 0, "is packed by another method in its local header");
    assertEntry(entry -> entry.localSize = 3, "has another size or checksum in its local header");
    assertEntry(entry -> entry.localCrc = 3, "has another size or checksum in its local header");
    assertEntry(entry -> entry.localFlags = 1, "is encrypted in one of its two headers only");
    assertEntry(entry -> entry.localFlags = 8, "has another size or checksum after its content");
  }

  @Test
  void whatMayNotBeReadIsAProblem() throws IOException {
    assertEntry(entry -> entry.flags = entry.localFlags = 1, "is encrypted");
    assertEntry(entry -> entry.method = entry.localMethod = 12, "is packed by method 12");
    assertEntry(
        entry -> entry.method = entry.localMethod = 0, "is not packed and yet has two sizes");
  }

  @Test
  void aContentThatIsNotWhatIsClaimedIsAProblem() throws IOException {
    assertEntry(entry -> entry.crc = entry.localCrc = 1, "has another checksum than it claims");
    assertEntry(entry -> entry.size = entry.localSize = 3, "has more than the 3 bytes");
    assertEntry(entry -> entry.size = entry.localSize = 99, "has 27 bytes and claims 99");
    assertEntry(entry -> entry.data[0] = 7, "cannot be unpacked: ");
    assertEntry(
        entry -> {
          entry.data = Arrays.copyOf(entry.data, entry.data.length + 1);
          entry.packed = entry.localPacked = entry.data.length;
        },
        "has something hidden behind its content");
    assertEntry(
        entry -> {
          entry.data = Arrays.copyOf(entry.data, entry.data.length - 1);
          entry.packed = entry.localPacked = entry.data.length;
        },
        "is cut off");
  }

  @Test
  void aNameThatIsNotUtf8IsOneProblem() throws IOException {
    assertOne(
        new LyingZip()
            .add(lying("ä", entry -> entry.charset = StandardCharsets.ISO_8859_1))
            .bytes(),
        "app.jar: has an entry whose name is not UTF-8");
  }

  @Test
  void aDirectoryThatIsMiscountedIsOneProblem() throws IOException {
    assertOne(
        new LyingZip().add("a.txt", TEXT).claimMoreEntries(1).bytes(),
        "app.jar: claims 2 entries, for which its directory is too small");
    assertOne(
        new LyingZip().add("a.txt", TEXT).claimMoreEntries(-1).bytes(),
        "app.jar: claims 0 entries and lists 1");
    assertOne(
        new LyingZip().add("a.txt", TEXT).shiftDirectory(-1).bytes(),
        "app.jar: lists 'a.txt' where there is no such entry");
    assertOne(
        new LyingZip().add("a.txt", TEXT).shiftDirectory(1).bytes(),
        "app.jar: is cut off: its end record points before its start");
  }

  @Test
  void anArchiveThatIsNoneIsAProblemOfTheOuterOne() throws IOException {
    Visits visits = Visits.of(folder, new LyingZip().add("lib/x.jar", TEXT).bytes());
    assertThat(visits.problems)
        .containsExactly(
            "app.jar!/lib/x.jar: is not a zip file, or is cut off: it has no end record");
  }

  @Test
  void anArchiveWithAnotherChecksumIsOneProblemReadOrNot() throws IOException {
    byte[] inner = new LyingZip().add("a.txt", TEXT).bytes();
    for (LyingEntry each :
        List.of(LyingEntry.stored("in.jar", inner), new LyingEntry("in.jar", inner))) {
      each.crc = each.localCrc = 1;
      byte[] jar = new LyingZip().add(each).bytes();
      String problem = "app.jar!/in.jar: has another checksum than it claims";
      assertThat(Visits.of(folder, jar).problems).containsExactly(problem);
      List<String> problems = new ArrayList<>();
      new ArchiveWalker().walk(folder.resolve("app.jar"), unread(problems));
      assertThat(problems).containsExactly(problem);
    }
  }

  @Test
  void sizesAfterAContentMayHaveEightBytes() throws IOException {
    Consumer<LyingEntry> trailing =
        entry -> {
          entry.flags = entry.localFlags = 8;
          entry.localSize = entry.localPacked = entry.localCrc = 0;
          entry.after =
              ByteBuffer.allocate(24)
                  .order(ByteOrder.LITTLE_ENDIAN)
                  .putInt(Signature.DESCRIPTOR)
                  .putInt((int) entry.crc)
                  .putLong(entry.packed)
                  .putLong(entry.size)
                  .array();
        };
    assertThat(Visits.of(folder, new LyingZip().add(lying("a", trailing)).bytes()).problems)
        .isEmpty();
    // The upper half of a size is a part of it, and no gap in which something else may begin.
    assertEntry(
        trailing.andThen(entry -> entry.after[20] = 1),
        "has another size or checksum after its content");
  }

  private static ArchiveVisitor unread(List<String> problems) {
    return new ArchiveVisitor() {
      @Override
      public void visit(ArchiveEntry entry) {}

      @Override
      public void problem(ArchiveProblem problem) {
        problems.add(problem.toString());
      }
    };
  }

  private void assertOne(byte[] jar, String problem) throws IOException {
    Visits visits = Visits.of(folder, jar);
    assertThat(visits.problems).singleElement().asString().startsWith(problem);
    assertThat(visits.paths).isEmpty();
  }

  /** Asserts that a lie in one of three entries is found, and the others are visited. */
  private void assertEntry(Consumer<LyingEntry> lie, String problem) throws IOException {
    Visits visits =
        Visits.of(
            folder,
            new LyingZip()
                .add("before.txt", TEXT)
                .add(lying("a.txt", lie))
                .add("z.txt", TEXT)
                .bytes());
    assertThat(visits.problems).singleElement().asString().startsWith("app.jar!/a.txt: " + problem);
    assertThat(visits.paths)
        .containsExactly("app.jar!/before.txt", "app.jar!/a.txt", "app.jar!/z.txt");
  }

  private static LyingEntry lying(String name, Consumer<LyingEntry> lie) {
    return new LyingEntry(name, TEXT).with(lie);
  }
}
