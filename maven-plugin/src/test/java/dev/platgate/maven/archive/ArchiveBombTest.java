package dev.platgate.maven.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that would take all memory or all day. */
final class ArchiveBombTest {
  private static final int MIB = 1024 * 1024;
  private static final ArchiveLimits SMALL =
      new ArchiveLimits(2 * MIB, 4 * MIB, 3 * MIB, 200, 20, 3, 5);

  @TempDir private Path folder;

  @Test
  void aContentPackedTooWellIsAProblem() throws IOException {
    byte[] room = new byte[64 * 1024];
    new Random(1).nextBytes(room);
    Visits visits = walk(new LyingZip().add("room", room).add("zeros", new byte[2 * MIB - 1]));
    assertThat(visits.problems)
        .singleElement()
        .asString()
        .matches("app.jar!/zeros: claims 2097151 bytes from \\d+: it looks like a zip bomb");
    assertThat(visits.sizes).containsOnlyKeys("app.jar!/room");
  }

  @Test
  void anArchiveOfSuchContentsIsOneProblem() throws IOException {
    LyingZip zip = new LyingZip();
    for (int i = 0; i < 16; i++) {
      zip.add("zeros" + i, new byte[MIB]);
    }
    Visits visits = walk(zip);
    assertThat(visits.problems).singleElement().asString().contains("app.jar: claims", "zip bomb");
    assertThat(visits.paths).isEmpty();
  }

  @Test
  void aClaimOfTenGigabytesIsAProblem() throws IOException {
    Visits visits =
        walk(
            new LyingZip()
                .add(
                    new LyingEntry("huge", "small")
                        .with(
                            entry -> {
                              entry.zip64 = true;
                              entry.size = 10_000_000_000L;
                            })));
    assertThat(visits.problems)
        .isNotEmpty()
        .allMatch(each -> each.contains("10000000000") || each.contains("bomb"));
    assertThat(visits.sizes).isEmpty();
  }

  @Test
  void entriesThatShareBytesAreOneProblem() throws IOException {
    LyingEntry kernel = new LyingEntry("a", noise(1000));
    LyingZip zip = new LyingZip().add(kernel);
    for (int i = 0; i < 9; i++) {
      LyingEntry other = new LyingEntry("a" + i, noise(1000));
      other.shared = Optional.of(kernel);
      zip.add(other);
    }
    Visits visits = walk(zip);
    assertThat(visits.problems)
        .containsExactly("app.jar: has entries that share bytes, as a zip bomb has: 'a' and 'a0'");
    assertThat(visits.paths).isEmpty();
  }

  @Test
  void aQuotedLocalHeaderIsFoundToo() throws IOException {
    byte[] inner = new LyingZip().add("b", noise(100)).bytes();
    LyingEntry outer = LyingEntry.stored("a", inner);
    LyingEntry quoted = new LyingEntry("b", noise(100));
    quoted.local = false;
    LyingZip zip = new LyingZip().add(outer).add(quoted);
    byte[] bytes = zip.bytes();
    // The second entry of the directory is pointed at the header within the first content.
    int offsetField = bytes.length - 22 - 1 - 4;
    bytes[offsetField] = 31;
    bytes[offsetField + 1] = 0;
    Visits visits = Visits.of(folder, bytes);
    assertThat(visits.problems)
        .containsExactly("app.jar: has entries that share bytes, as a zip bomb has: 'a' and 'b'");
  }

  @Test
  void nestedArchivesEndWithOneProblem() throws IOException {
    byte[] jar = new LyingZip().add("bottom", "reached").bytes();
    for (int i = 0; i < 5; i++) {
      jar = new LyingZip().add(LyingEntry.stored("in.jar", jar)).bytes();
    }
    Visits visits = walk(jar);
    assertThat(visits.problems)
        .containsExactly("app.jar!/in.jar!/in.jar!/in.jar: is nested deeper than 3 archives");
  }

  @Test
  void manyNestedArchivesEndWithOneProblem() throws IOException {
    byte[] jar = new LyingZip().add("zeros", new byte[MIB]).bytes();
    for (int level = 0; level < 2; level++) {
      LyingZip zip = new LyingZip();
      for (int i = 0; i < 3; i++) {
        zip.add(LyingEntry.stored(i + ".zip", jar));
      }
      jar = zip.bytes();
    }
    Visits visits = walk(jar);
    assertThat(visits.problems)
        .containsExactly(
            "app.jar!/1.zip!/0.zip!/zeros: exceeds a limit: more than 4194304 bytes in all; the"
                + " rest is not checked");
    assertThat(visits.texts.values()).filteredOn(each -> each.length() == MIB).hasSize(3);
  }

  @Test
  void theTotalIsLimited() throws IOException {
    LyingZip zip = new LyingZip();
    for (int i = 0; i < 6; i++) {
      zip.add("noise" + i, noise(MIB));
    }
    Visits visits = walk(zip);
    assertThat(visits.problems)
        .containsExactly(
            "app.jar!/noise4: exceeds a limit: more than 4194304 bytes in all; the rest is not"
                + " checked");
    assertThat(visits.sizes).hasSize(4);
  }

  @Test
  void theSizeOfAnEntryIsLimited() throws IOException {
    Visits visits = walk(new LyingZip().add("noise", noise(2 * MIB + 1)));
    assertThat(visits.problems)
        .containsExactly("app.jar!/noise: claims 2097153 bytes, more than the limit of 2097152");
  }

  @Test
  void theMemoryHeldAtOnceIsLimited() throws IOException {
    byte[] inner = new LyingZip().add("noise", noise(2 * MIB - 2000)).bytes();
    Visits visits = new Visits();
    Path jar = Files.write(folder.resolve("app.jar"), new LyingZip().add("in.jar", inner).bytes());
    ArchiveVisitor unread =
        new ArchiveVisitor() {
          @Override
          public void visit(ArchiveEntry entry) throws IOException {
            if (!entry.name().equals("in.jar")) {
              visits.visit(entry);
            }
          }

          @Override
          public void problem(ArchiveProblem problem) {
            visits.problem(problem);
          }
        };
    new ArchiveWalker(SMALL).walk(jar, unread);
    assertThat(visits.problems)
        .singleElement()
        .asString()
        .startsWith("app.jar!/in.jar!/noise: needs 2,095,152 bytes of memory");
  }

  @Test
  void theNumberOfEntriesIsLimited() throws IOException {
    LyingZip zip = new LyingZip();
    for (int i = 0; i < 21; i++) {
      zip.add("entry" + i, "");
    }
    Visits visits = walk(zip);
    assertThat(visits.problems)
        .containsExactly(
            "app.jar: exceeds a limit: more than 20 entries in all; the rest is not checked");
    assertThat(visits.paths).isEmpty();
  }

  @Test
  void theNumberOfProblemsIsLimited() throws IOException {
    LyingZip zip = new LyingZip();
    for (int i = 0; i < 9; i++) {
      zip.add("../" + i, "");
    }
    Visits visits = walk(zip);
    assertThat(visits.problems).hasSize(5);
    assertThat(visits.problems.get(4)).endsWith("too many problems, the rest is not checked");
    assertThat(visits.paths).hasSizeLessThan(9);
  }

  @Test
  void aLongNameIsOneProblem() throws IOException {
    Visits visits = walk(new LyingZip().add("n".repeat(5000), ""));
    assertThat(visits.problems).containsExactly("app.jar: has an entry whose name has 5000 bytes");
  }

  private Visits walk(LyingZip zip) throws IOException {
    return walk(zip.bytes());
  }

  private Visits walk(byte[] jar) throws IOException {
    return Visits.of(Files.write(folder.resolve("app.jar"), jar), SMALL);
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(size).nextBytes(noise);
    return noise;
  }
}
