package dev.platgate.maven.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.Target;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A broken file is refused, with a message that says where, and never holds up the build. */
final class HostileFileTest {
  private static final byte[] ELF = Samples.of(Target.X86_64_UNKNOWN_LINUX_GNU);
  private static final byte[] MACH = Samples.of(Target.AARCH64_APPLE_DARWIN);
  private static final byte[] PE = Samples.of(Target.X86_64_PC_WINDOWS_MSVC);

  @Test
  void brokenFilesAreAnsweredOrRefused() {
    BinaryFuzzer fuzzer = new BinaryFuzzer(42, BinaryFuzzer.built());
    for (int i = 0; i < 5000; i++) {
      fuzzer.step();
    }
    assertThat(fuzzer.answers()).isGreaterThan(500);
    assertThat(fuzzer.refusals()).isGreaterThan(500);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "X86_64_UNKNOWN_LINUX_GNU",
        "POWERPC_UNKNOWN_LINUX_GNU",
        "AARCH64_APPLE_DARWIN",
        "I686_PC_WINDOWS_MSVC",
        "X86_64_PC_WINDOWS_MSVC"
      })
  void aFileThatIsCutOffIsRefused(Target target) {
    byte[] whole = Samples.of(target);
    for (int length = 64; length < 2048; length += 13) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(MalformedFileException.class)
          .as("%d bytes", length)
          .isThrownBy(() -> NativeFile.read(part))
          .withMessageMatching("at offset \\d+: .*");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4,1,3,'at offset 4: EI_CLASS is 3, neither 1 nor 2'",
    "5,1,0,'at offset 5: EI_DATA is 0, neither 1 nor 2'",
    "32,8,-1,'at offset 18446744073709551615: the table of program headers of 224 bytes ends beyond the end at offset 4096'",
    "54,2,8,'at offset 54: the program headers have 8 bytes, not 56'"
  })
  void brokenElf(int offset, int size, long value, String message) {
    byte[] content = with(ELF, offset, size, value);
    assertThatExceptionOfType(MalformedFileException.class)
        .isThrownBy(() -> NativeFile.read(content))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "16,4,-1,'at offset 204: cmdsize is 0, less than 8'",
    "36,4,0,'at offset 36: cmdsize is 0, less than 8'",
    "36,4,-1,'at offset 32: a load command of 4294967295 bytes ends beyond'"
  })
  void brokenMachO(int offset, int size, long value, String message) {
    assertThatExceptionOfType(MalformedFileException.class)
        .isThrownBy(() -> NativeFile.read(with(MACH, offset, size, value)))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "60,4,-16,the PE signature of 4 bytes ends beyond the end",
    "134,2,97,'97 sections, more than 96'",
    "152,2,7,0x7 as magic number",
    "272,4,0x7fffffff,the import directory at address 0x7fffffff is in no segment"
  })
  void brokenPe(int offset, int size, String value, String message) {
    assertThatExceptionOfType(MalformedFileException.class)
        .isThrownBy(() -> NativeFile.read(with(PE, offset, size, Long.decode(value))))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"40000,120,longer than the file", "70000,0,after 65536 others"})
  void manyNamesOfOneTextAreRefused(int libraries, byte text, String message) {
    Layout header = new Layout(ByteOrder.LITTLE_ENDIAN).u8(0x7f, 'E', 'L', 'F', 2, 1, 1, 0);
    header.skipTo(16).u16(3, 62).u32(1).words(64, 0, 64, 0).u32(0).u16(64, 56, 2).skipTo(64);
    int size = 4096 + 16 * (libraries + 3) + 100_000;
    header.u32(1, 5).words(64, 0, 0, 0, size, size, 1);
    header.u32(2, 6).words(64, 4096, 4096, 4096, 16L * (libraries + 3), 0, 1);
    ByteBuffer content = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    content.put(header.bytes());
    for (int i = 0; i < libraries; i++) {
      content.putLong(1).putLong(i);
    }
    content.putLong(5).putLong(size - 100_000L).putLong(10).putLong(100_000);
    byte[] bytes = content.array();
    Arrays.fill(bytes, size - 100_000, size - 1, text);
    assertThatExceptionOfType(MalformedFileException.class)
        .isThrownBy(() -> NativeFile.read(bytes))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"1,a segment overlaps others", "4,the notes overlap others"})
  void manyHeadersOfOneRangeAreRefused(int type, String message) {
    Layout file = new Layout(ByteOrder.LITTLE_ENDIAN).u8(0x7f, 'E', 'L', 'F', 2, 1, 1, 0);
    file.skipTo(16).u16(3, 62).u32(1).words(64, 0, 64, 0).u32(0).u16(64, 56, 3).skipTo(64);
    for (int i = 0; i < 3; i++) {
      file.u32(type, 5).words(64, 0, 0, 0, 4096, 4096, 1);
    }
    assertThatExceptionOfType(MalformedFileException.class)
        .isThrownBy(() -> NativeFile.read(file.bytes()))
        .withMessageContaining(message);
  }

  private static byte[] with(byte[] content, int offset, int size, long value) {
    ByteBuffer buffer = ByteBuffer.wrap(content.clone()).order(ByteOrder.LITTLE_ENDIAN);
    switch (size) {
      case 1 -> buffer.put(offset, (byte) value);
      case 2 -> buffer.putShort(offset, (short) value);
      case 4 -> buffer.putInt(offset, (int) value);
      default -> buffer.putLong(offset, value);
    }
    return buffer.array();
  }
}
