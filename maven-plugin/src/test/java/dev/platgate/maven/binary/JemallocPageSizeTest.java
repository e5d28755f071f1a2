package dev.platgate.maven.binary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page size is read only where it is plausible and nothing contradicts it. */
final class JemallocPageSizeTest {
  private static final String TEXT = "<jemalloc>: Unsupported system page size\n";
  private static final int CODE = 0xe00;

  @ParameterizedTest
  @CsvSource({"1,4096", "2,8192", "4,16384", "8,32768", "16,65536", "3,", "32,", "0,"})
  void onlyPowersOfTwoFrom4To64Kibibytes(int pages, Long size) throws Exception {
    assertThat(read(TEXT, compare(pages)))
        .isEqualTo(size == null ? OptionalLong.empty() : OptionalLong.of(size));
  }

  @Test
  void comparisonsThatDisagreeSayNothing() throws Exception {
    assertThat(read(TEXT, compare(1), compare(1))).hasValue(4096);
    assertThat(read(TEXT, compare(1), compare(4))).isEmpty();
  }

  @Test
  void aCopyOfTheTextSaysNothing() throws Exception {
    assertThat(read(TEXT + "\0" + TEXT, compare(1))).isEmpty();
  }

  /** Returns a comparison of x0 with so many times 4 KiB, and the jump over the text. */
  private static int[] compare(int pages) {
    return new int[] {0xf140001f | pages << 10, 0x54000109, 0x90000000, 0x910c0000};
  }

  private static OptionalLong read(String text, int[]... code) throws MalformedFileException {
    byte[] content = Samples.elf(Target.AARCH64_UNKNOWN_LINUX_GNU).has(text).bytes();
    ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).position(CODE);
    for (int[] part : code) {
      for (int instruction : part) {
        buffer.putInt(instruction);
      }
    }
    return AllocatorFinder.find(NativeFile.read(content).get(0)).get(0).pageSize();
  }
}
