package dev.platgate.maven.binary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an ELF file exports is what it defines for others. */
final class ElfSymbolsTest {
  /** Where the only symbol of a file of 64 bits begins. */
  private static final int SYMBOL = 0xa18;

  @ParameterizedTest
  @EnumSource(
      names = {
        "X86_64_UNKNOWN_LINUX_GNU",
        "POWERPC_UNKNOWN_LINUX_GNU",
        "S390X_UNKNOWN_LINUX_GNU",
        "I686_UNKNOWN_FREEBSD"
      })
  void aDefinedNameIsExported(Target target) throws Exception {
    NativeFile file =
        NativeFile.read(Samples.elf(target).has("", "first", "second").bytes()).get(0);
    assertThat(file.exports("first")).isTrue();
    assertThat(file.exports("second")).isTrue();
    assertThat(file.exports("irst")).isFalse();
    assertThat(file.exports("firs")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "4,0x12,true",
    "4,0x22,true",
    "4,0xa2,true",
    "4,0x02,false",
    "5,2,false",
    "5,1,false",
    "5,3,true",
    "6,0,false"
  })
  void bindingVisibilityAndSectionDecide(int field, String value, boolean exported)
      throws Exception {
    byte[] content = Samples.elf(Target.X86_64_UNKNOWN_LINUX_GNU).has("", "mallctl").bytes();
    content[SYMBOL + field] = Integer.decode(value).byteValue();
    assertThat(NativeFile.read(content).get(0).exports("mallctl")).isEqualTo(exported);
  }

  @Test
  void oneFunctionAloneIsNoEvidence() throws Exception {
    ElfSample sample = Samples.elf(Target.X86_64_UNKNOWN_LINUX_GNU);
    byte[] one = sample.has("uses jemalloc", "mallctl").bytes();
    byte[] both = sample.has("", "mallctl", "mallctlbymib").bytes();
    byte[] other = sample.has("", "je_mallctl", "_rjem_mallctlbymib").bytes();
    assertThat(AllocatorFinder.find(NativeFile.read(one).get(0))).isEmpty();
    assertThat(AllocatorFinder.find(NativeFile.read(other).get(0))).isEmpty();
    assertThat(AllocatorFinder.find(NativeFile.read(both).get(0)))
        .flatExtracting(AllocatorEvidence::traces)
        .containsExactly("exports mallctl");
  }
}
