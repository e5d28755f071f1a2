package dev.platgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CLibraryTest {
  private static final Path LAUNCHER = Path.of(System.getProperty("java.home", ""), "bin", "java");
  private static final String MAPS =
      """
      5581c0e5d000-5581c0e5e000 r--p 00000000 103:02 1311  /opt/jdk/bin/java
      7f06a8000000-7f06a8021000 rw-p 00000000 00:00 0\s
      7f06c4a00000-7f06c4a28000 r--p 00000000 103:02 2622  %s
      7ffd3a5c6000-7ffd3a5e7000 rw-p 00000000 00:00 0      [stack]
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/usr/lib/x86_64-linux-gnu/libc.so.6",
        "/lib/x86_64-linux-gnu/libc-2.31.so",
        "/lib/aarch64-linux-gnu/ld-2.31.so",
        "/lib64/ld-linux-x86-64.so.2",
        "/lib64/ld64.so.2",
        "/lib/ld.so.1",
        "/usr/lib/sparc64-linux-gnu/ld-linux.so.2",
        "/nix/store/a1-glibc-2.40/lib/libc.so.6",
        "/a folder/libc.so.6",
        "/usr/lib/x86_64-linux-gnu/libc.so.6 (deleted)"
      })
  void knowsGlibcByItsFiles(String file) {
    assertThat(CLibrary.env(MAPS.formatted(file))).contains(Env.GNU);
    assertThat(CLibrary.env(file)).contains(Env.GNU);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/lib/ld-musl-x86_64.so.1",
        "/lib/ld-musl-armhf.so.1",
        "/lib/libc.musl-aarch64.so.1",
        "/lib/ld-musl-x86_64.so.1 (deleted)"
      })
  void knowsMuslByItsFiles(String file) {
    assertThat(CLibrary.env(MAPS.formatted(file))).contains(Env.MUSL);
    assertThat(CLibrary.env(file)).contains(Env.MUSL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/system/bin/linker64",
        "/apex/com.android.runtime/lib64/bionic/libc.so",
        "/usr/lib/libc.so",
        "/etc/ld.so.cache",
        "/lib/ld-uClibc.so.1",
        "/opt/mylibc.so.6",
        "/opt/libc.so.6.jar",
        "/opt/libc.so.66",
        "/lib64/ld-linux-x86-64.so.2/data",
        "/opt/ld-musl-x86_64.so.1.txt",
        "/opt/not-ld-musl-x86_64.so.1"
      })
  void takesNoOtherFileForACLibrary(String file) {
    assertThat(CLibrary.env(MAPS.formatted(file))).isEmpty();
    assertThat(CLibrary.env(file)).isEmpty();
  }

  @Test
  void glibcEmulatedOnMuslIsMusl() {
    String gcompat = MAPS.formatted("/lib/ld-linux-x86-64.so.2");
    String musl = MAPS.formatted("/lib/ld-musl-x86_64.so.1");
    assertThat(CLibrary.env(gcompat + musl)).contains(Env.MUSL);
    assertThat(CLibrary.env(musl + gcompat)).contains(Env.MUSL);
  }

  @Test
  void asksTheLauncherOnlyWhereTheMappedFilesDoNotTell() throws IOException {
    Path launcher = write("java", elf(true, ByteOrder.LITTLE_ENDIAN, "/lib/ld-musl-x86_64.so.1"));
    Path telling = write("telling", MAPS.formatted("/lib64/libc.so.6"));
    Path silent = write("silent", MAPS.formatted("/usr/lib/libc.so"));
    assertThat(CLibrary.env(CLibrary.evidence(telling, launcher))).contains(Env.GNU);
    assertThat(CLibrary.env(CLibrary.evidence(silent, launcher))).contains(Env.MUSL);
    assertThat(CLibrary.env(CLibrary.evidence(folder.resolve("none"), launcher)))
        .contains(Env.MUSL);
    assertThat(CLibrary.evidence(silent, silent)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, LITTLE_ENDIAN", "true, BIG_ENDIAN", "false, LITTLE_ENDIAN"})
  void readsTheInterpreterOfAnElfFile(boolean wide, String order) throws IOException {
    ByteOrder byteOrder =
        order.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    Path file = write("java", elf(wide, byteOrder, "/lib/ld64.so.1"));
    assertThat(CLibrary.interpreter(file)).isEqualTo("/lib/ld64.so.1");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void readsTheInterpreterOfTheLauncherOfThisTest() {
    String interpreter = CLibrary.interpreter(LAUNCHER);
    assertThat(interpreter).startsWith("/").contains("ld");
    assertThat(CLibrary.env(interpreter))
        .isPresent()
        .isEqualTo(Optional.of(CLibrary.evidence()).flatMap(CLibrary::env));
  }

  @Test
  void whatIsNoElfFileHasNoInterpreter() throws IOException {
    assertThat(CLibrary.interpreter(folder)).isEmpty();
    assertThat(CLibrary.interpreter(folder.resolve("none"))).isEmpty();
    assertThat(CLibrary.interpreter(write("empty", new byte[0]))).isEmpty();
    assertThat(CLibrary.interpreter(write("script", "#!/bin/sh\n".repeat(20)))).isEmpty();
  }

  @Test
  void aTruncatedFileHasNoInterpreter() throws IOException {
    byte[] whole = elf(true, ByteOrder.LITTLE_ENDIAN, "/lib64/ld-linux-x86-64.so.2");
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThat(CLibrary.interpreter(write("part", part))).isEmpty();
    }
  }

  @Test
  void aTableAtTheEndOfTheNumbersIsNoTable() throws IOException {
    byte[] bytes = elf(true, ByteOrder.LITTLE_ENDIAN, "/lib64/ld-linux-x86-64.so.2");
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(32, Long.MAX_VALUE - 10);
    assertThat(CLibrary.interpreter(write("java", bytes))).isEmpty();
  }

  @Test
  void neverFailsOnGarbage() throws IOException {
    for (int seed = 0; seed < 2000; seed++) {
      Path file = write("garbage", garbage(new Random(seed)));
      assertThatCode(() -> CLibrary.interpreter(file))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }

  /** Random bytes after a right start; in every other file the numbers are near their limits. */
  private static byte[] garbage(Random random) {
    byte[] bytes = new byte[64 + random.nextInt(400)];
    random.nextBytes(bytes);
    boolean wide = random.nextBoolean();
    ByteBuffer elf = ByteBuffer.wrap(bytes).putInt(0, 0x7f454c46).order(ByteOrder.LITTLE_ENDIAN);
    elf.put(4, (byte) (wide ? 2 : 1)).put(5, (byte) 1);
    if (random.nextBoolean()) {
      for (int at = 64; at + 8 <= bytes.length; at += 8) {
        elf.putLong(at, number(random));
      }
      long table = random.nextBoolean() ? 64 : number(random);
      short size = (short) (random.nextBoolean() ? 56 : 8 * random.nextInt(8));
      if (wide) {
        elf.putLong(32, table).putShort(54, size).putShort(56, (short) 60);
      } else {
        elf.putInt(28, (int) table).putShort(42, size).putShort(44, (short) 60);
      }
    }
    return bytes;
  }

  private static long number(Random random) {
    long small = random.nextInt(200);
    return switch (random.nextInt(6)) {
      case 0 -> Long.MAX_VALUE - small;
      case 1 -> Integer.MAX_VALUE - 100 + small;
      case 2 -> -small;
      case 3 -> small;
      default -> 3;
    };
  }

  /** An ELF file of two program headers, of which the second names the interpreter. */
  private static byte[] elf(boolean wide, ByteOrder order, String interpreter) {
    byte[] path = (interpreter + "\0").getBytes(StandardCharsets.UTF_8);
    int entry = wide ? 56 : 32;
    int text = 64 + 2 * entry;
    ByteBuffer elf = ByteBuffer.allocate(text + path.length).putInt(0, 0x7f454c46);
    elf.put(4, (byte) (wide ? 2 : 1)).put(5, (byte) (order == ByteOrder.BIG_ENDIAN ? 2 : 1));
    elf.order(order).putInt(64, 6).putInt(64 + entry, 3).put(text, path);
    if (wide) {
      elf.putLong(32, 64).putShort(54, (short) entry).putShort(56, (short) 2);
      elf.putLong(64 + entry + 8, text).putLong(64 + entry + 32, path.length);
    } else {
      elf.putInt(28, 64).putShort(42, (short) entry).putShort(44, (short) 2);
      elf.putInt(64 + entry + 4, text).putInt(64 + entry + 16, path.length);
    }
    return elf.array();
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
