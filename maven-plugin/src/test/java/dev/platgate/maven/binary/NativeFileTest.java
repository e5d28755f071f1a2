package dev.platgate.maven.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Target;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NativeFileTest {
  private static final Target LINUX = Target.X86_64_UNKNOWN_LINUX_GNU;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POWERPC64_IBM_AIX")
  void aNativeOfATargetRunsThereOnly(Target target) throws Exception {
    NativeFile file = only(Samples.of(target));
    assertThat(file.os()).contains(target.os());
    assertThat(file.arch()).contains(target.arch());
    assertThat(file.bits()).isEqualTo(target.arch().pointerWidth());
    assertThat(file.byteOrder()).isEqualTo(target.byteOrder());
    assertThat(Arrays.stream(Target.values()).filter(file::runsOn)).containsExactly(target);
  }

  @Test
  void whatAnElfFileDoesNotSayIsNoObstacle() throws Exception {
    NativeFile file = only(ElfSample.of(62, 64, ByteOrder.LITTLE_ENDIAN).bytes());
    assertThat(file.os()).isEmpty();
    assertThat(file.env()).isEmpty();
    assertThat(file.needed()).isEmpty();
    assertThat(Arrays.stream(Target.values()).filter(file::runsOn))
        .containsExactly(
            Target.X86_64_UNKNOWN_LINUX_GNU,
            Target.X86_64_UNKNOWN_LINUX_MUSL,
            Target.X86_64_UNKNOWN_FREEBSD,
            Target.X86_64_UNKNOWN_OPENBSD,
            Target.X86_64_UNKNOWN_NETBSD,
            Target.X86_64_UNKNOWN_DRAGONFLY,
            Target.X86_64_UNKNOWN_HAIKU);
    assertThat(file.describe()).isEqualTo("ELF, 64 bits, little-endian, x86-64");
  }

  @ParameterizedTest
  @CsvSource({
    "/lib64/ld-linux-x86-64.so.2, '', GNU",
    "/lib/ld-musl-x86_64.so.1, '', MUSL",
    "'', libc.so, MUSL",
    "'', ld-linux-x86-64.so.2, GNU",
    "/lib/ld-musl-x86_64.so.1, libc.so, MUSL",
    "/lib/ld-musl-x86_64.so.1, libc.so.6, ",
    "'', libz.so.1, "
  })
  void theCLibraryOfLinux(String interpreter, String needed, Env env) throws Exception {
    NativeFile file =
        only(Samples.elf(LINUX).osAbi(3).interpreter(interpreter).needs(needed).bytes());
    assertThat(file.os()).contains(Os.LINUX);
    assertThat(file.env().orElse(null)).isEqualTo(env);
  }

  @ParameterizedTest
  @CsvSource({
    "GNU,0,LINUX,",
    "GNU,1,,GNU/Hurd",
    "GNU,3,,GNU/kFreeBSD",
    "Android,0,,Android",
    "FreeBSD,0,FREEBSD,",
    "OpenBSD,0,OPENBSD,",
    "DragonFly,0,DRAGONFLY,",
    "Go,0,,"
  })
  void aNoteNamesTheSystem(String vendor, long tag, Os os, String foreign) throws Exception {
    NativeFile file = only(Samples.elf(LINUX).note(vendor, tag).bytes());
    assertThat(file.os().orElse(null)).isEqualTo(os);
    assertThat(file.foreign().orElse(null)).isEqualTo(foreign);
    assertThat(file.runsOn(LINUX)).isEqualTo(foreign == null && (os == null || os == Os.LINUX));
  }

  @ParameterizedTest
  @CsvSource({
    "libc.so.7,FREEBSD,",
    "libc.so.12,NETBSD,",
    "libc.so.1,,Solaris",
    "libc.so.0,,Linux with uClibc",
    "liblog.so,,Android"
  })
  void aLibraryNamesTheSystem(String needed, Os os, String foreign) throws Exception {
    NativeFile file = only(Samples.elf(LINUX).needs("libz.so.1", needed).bytes());
    assertThat(file.needed()).containsExactly("libz.so.1", needed);
    assertThat(file.os().orElse(null)).isEqualTo(os);
    assertThat(file.foreign().orElse(null)).isEqualTo(foreign);
  }

  @ParameterizedTest
  @CsvSource({
    "40,32,0x05000200,'ELF, 32 bits, little-endian, Arm, soft-float ABI'",
    "40,32,0x05000000,'ELF, 32 bits, little-endian, Arm'",
    "243,64,0,'ELF, 64 bits, little-endian, RISC-V, not the double-float ABI'",
    "8,32,0x20,'ELF, 32 bits, little-endian, MIPS N32'",
    "62,32,0,'ELF, 32 bits, little-endian, x32'",
    "50,64,0,'ELF, 64 bits, little-endian, EM_IA_64'",
    "4711,64,0,'ELF, 64 bits, little-endian, e_machine 4711'"
  })
  void theAbiOfTheProcessor(int machine, int bits, String flags, String words) throws Exception {
    NativeFile file =
        only(
            ElfSample.of(machine, bits, ByteOrder.LITTLE_ENDIAN).flags(Long.decode(flags)).bytes());
    assertThat(file.describe()).isEqualTo(words);
    assertThat(Arrays.stream(Target.values()).anyMatch(file::runsOn))
        .isEqualTo(words.endsWith("Arm"));
  }

  @Test
  void aUniversalFileHasOneNativeForEachArchitecture() throws Exception {
    List<NativeFile> files =
        NativeFile.read(
            MachSample.universal(
                Samples.of(Target.X86_64_APPLE_DARWIN),
                new MachSample(MachSample.ARM64, 2, MachSample.BUILD_VERSION, 1).bytes()));
    assertThat(files)
        .extracting(NativeFile::describe)
        .containsExactly(
            "Mach-O, 64 bits, little-endian, x86-64, macOS",
            "Mach-O, 64 bits, little-endian, AArch64, macOS, arm64e ABI");
    assertThat(files.get(1).runsOn(Target.AARCH64_APPLE_DARWIN)).isFalse();
    assertThat(files.get(0).needed()).containsExactly("/usr/lib/libSystem.B");
    assertThat(files.get(0).exports("mi_malloc")).isTrue();
    assertThat(files.get(0).exports("mi_mallo")).isFalse();
  }

  @Test
  void noTwoArchitecturesShareBytes() {
    byte[] slice = Samples.of(Target.AARCH64_APPLE_DARWIN);
    byte[] file = MachSample.universal(slice, slice);
    ByteBuffer.wrap(file).putInt(8 + 8, 4096).putInt(8 + 12, 2 * 4096);
    ByteBuffer.wrap(file).putInt(28 + 8, 4096).putInt(28 + 12, 2 * 4096);
    assertThatThrownBy(() -> NativeFile.read(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("architectures that share bytes");
  }

  @ParameterizedTest
  @CsvSource({"0x32,2,iOS", "0x25,0,iOS", "0x32,7,iOS simulator", "0x32,1,", "0x24,0,"})
  void otherSystemsOfAppleAreNotMacOs(String command, int platform, String foreign)
      throws Exception {
    NativeFile file =
        only(new MachSample(MachSample.ARM64, 0, Integer.decode(command), platform).bytes());
    assertThat(file.foreign().orElse(null)).isEqualTo(foreign);
    assertThat(file.runsOn(Target.AARCH64_APPLE_DARWIN)).isEqualTo(foreign == null);
  }

  @ParameterizedTest
  @CsvSource({
    "0xaa64,3,0,AARCH64_PC_WINDOWS_MSVC",
    "0xaa64,3,7,AARCH64_PC_WINDOWS_MSVC",
    "0x8664,3,7,",
    "0x8664,10,0,",
    "0x200,3,0,"
  })
  void hybridAndOtherFilesOfWindows(String machine, int subsystem, long metadata, Target target)
      throws Exception {
    NativeFile file = only(new PeSample(Integer.decode(machine), 64, subsystem, metadata).bytes());
    assertThat(Arrays.stream(Target.values()).filter(file::runsOn).findFirst().orElse(null))
        .isEqualTo(target);
  }

  @Test
  void theImportsAndExportsOfWindows() throws Exception {
    NativeFile file = only(Samples.of(Target.I686_PC_WINDOWS_MSVC));
    assertThat(file.arch()).contains(Arch.X86);
    assertThat(file.needed()).containsExactly("KERNEL32.dll");
    assertThat(file.exports("mi_malloc")).isTrue();
    assertThat(file.exports("mi_free")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "MZ,Mozambique,Africa", "ELF", "!<arch>\n", "\u007fEL", "PK\u0003\u0004"})
  void otherFilesAreNone(String content) throws Exception {
    assertThat(NativeFile.read(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aClassFileIsNoUniversalFile() throws Exception {
    String name = "/" + NativeFileTest.class.getName().replace('.', '/') + ".class";
    try (var stream = NativeFileTest.class.getResourceAsStream(name)) {
      assertThat(NativeFile.read(java.util.Objects.requireNonNull(stream).readAllBytes()))
          .isEmpty();
    }
  }

  private static NativeFile only(byte[] content) throws MalformedFileException {
    List<NativeFile> files = NativeFile.read(content);
    assertThat(files).hasSize(1);
    return files.get(0);
  }
}
