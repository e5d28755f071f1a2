package dev.platgate.maven.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** Which instructions before a text count as the comparison that guards it. */
final class JemallocComparisonTest {
  private static final long TEXT = 0x43c40;
  private static final int CMP_X0_4K = 0xf140041f;
  private static final int CMP_X0_16K = 0xf140101f;
  private static final int STR = 0xf9000440;
  private static final int BLS_OVER = 0x54000109;
  private static final int ADRP_X0 = 0x90000200;
  private static final int ADD_X0 = 0x91310000;
  private static final int BL = 0x94000010;
  private static final int NOP = 0xd503201f;

  @Test
  void aJumpOverTheText() throws Exception {
    assertThat(limits(CMP_X0_4K, STR, BLS_OVER, ADRP_X0, ADD_X0)).containsExactly(4096L);
  }

  @Test
  void aJumpToTheText() throws Exception {
    int bhi = 0x54000000 | 3 << 5 | 8;
    assertThat(limits(CMP_X0_16K, bhi, NOP, NOP, ADRP_X0, ADD_X0)).containsExactly(16384L);
  }

  @Test
  void twoComparisonsAreBothSeen() throws Exception {
    int bhi = 0x54000000 | 4 << 5 | 8;
    assertThat(limits(CMP_X0_16K, bhi, CMP_X0_4K, STR, BLS_OVER, ADRP_X0, ADD_X0))
        .containsExactly(4096L, 16384L);
  }

  @Test
  void aCallBetweenEndsTheSearch() throws Exception {
    assertThat(limits(CMP_X0_4K, BL, BLS_OVER, ADRP_X0, ADD_X0)).isEmpty();
  }

  @Test
  void anotherConditionDoesNotCount() throws Exception {
    int bne = 0x54000101;
    assertThat(limits(CMP_X0_4K, bne, ADRP_X0, ADD_X0)).isEmpty();
  }

  @Test
  void anotherTextDoesNotCount() throws Exception {
    int add = ADD_X0 + (8 << 10);
    assertThat(limits(CMP_X0_4K, BLS_OVER, ADRP_X0, add)).isEmpty();
  }

  @Test
  void theTwoSizesOfJumpsOfX64() throws Exception {
    assertThat(x64(0x48, 0x3d, 0, 0x10, 0, 0, 0x76, 0x20)).containsExactly(4096L);
    assertThat(x64(0x48, 0x81, 0xff, 0, 0x40, 0, 0, 0x0f, 0x86, 0x20, 0, 0, 0))
        .containsExactly(16384L);
    assertThat(x64(0x48, 0x3d, 0, 0x10, 0, 0, 0x75, 0x20)).isEmpty();
    assertThat(x64(0x48, 0x85, 0xc0, 0x76, 0x20)).isEmpty();
  }

  private static Iterable<Long> limits(int... instructions) throws MalformedFileException {
    Layout code = new Layout(ByteOrder.LITTLE_ENDIAN);
    for (int each : instructions) {
      code.u32(each);
    }
    return new Aarch64Comparison(part(code), 0x1000).limits(TEXT - 0x2000);
  }

  private static Iterable<Long> x64(int... before) throws MalformedFileException {
    Layout code = new Layout(ByteOrder.LITTLE_ENDIAN).u8(before).u8(0x48, 0x8d, 0x3d).u32(0x100);
    return new X64Comparison(part(code), 0x1000).limits(0x1000 + code.here() + 0x100);
  }

  private static Bytes part(Layout code) throws MalformedFileException {
    return new Bytes(code.bytes()).part(0, code.here(), "code");
  }
}
