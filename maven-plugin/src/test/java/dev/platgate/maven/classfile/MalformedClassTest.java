package dev.platgate.maven.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class MalformedClassTest {

  @Test
  void everyCutIsMalformed() throws IOException {
    byte[] whole = Classes.of(MalformedClassTest.class);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(MalformedClassException.class)
          .as("cut at %d", length)
          .isThrownBy(() -> ClassFile.read(cut))
          .satisfies(e -> assertThat(e.offset()).isLessThanOrEqualTo(cut.length));
    }
  }

  @Test
  void whatDoesNotBeginAsAClassIsMalformed() {
    assertMalformed(new byte[100], "it does not begin with cafebabe at byte 0");
    assertMalformed(new byte[3], "it ends early: 2 bytes are needed and 1 left at byte 2");
  }

  @Test
  void anUnknownConstantIsMalformed() throws IOException {
    byte[] bytes = Classes.of(MalformedClassTest.class);
    bytes[10] = 2;
    assertMalformed(bytes, "constant 1 has the unknown tag 2 at byte 10");
  }

  @Test
  void aConstantOfAnotherKindIsMalformed() {
    ClassWriter classes = new ClassWriter();
    int text = classes.text("a/B");
    assertMalformed(classes.write(text, 0), "constant 1 should have the tag 7 and has 1");
    assertMalformed(classes.write(77, 0), "constant 77 should have the tag 7 and is not there");
  }

  @Test
  void bytesAfterTheEndAreMalformed() throws IOException {
    byte[] whole = Classes.of(MalformedClassTest.class);
    assertMalformed(Arrays.copyOf(whole, whole.length + 5), "5 bytes too many in the class");
  }

  @Test
  void textThatIsNotUtf8IsMalformed() {
    ClassWriter classes = new ClassWriter();
    int name = classes.named(Tag.CLASS, classes.text("a/\u00e4"));
    byte[] bytes = classes.write(name, 0);
    int second = 10 + 3 + 3;
    bytes[second] = 'x';
    assertMalformed(bytes, "text that is not modified UTF-8 at byte " + second);
  }

  @Test
  void annotationsNestedWithoutEndAreMalformed() {
    ClassWriter classes = new ClassWriter();
    int name = classes.named(Tag.CLASS, classes.text("a/B"));
    int type = classes.text("La/C;");
    int attribute = classes.text("RuntimeVisibleAnnotations");
    byte[] body = new byte[8 + 3 * 10_000];
    body[1] = 1;
    body[3] = (byte) type;
    body[5] = 1;
    for (int at = 8; at < body.length; at += 3) {
      body[at] = '[';
      body[at + 2] = 1;
    }
    classes.attribute(attribute, body);
    assertMalformed(classes.write(name, 0), "annotations nested deeper than 255");
  }

  @Test
  void namesThatRepeatThemselvesWithoutEndAreMalformed() {
    ClassWriter classes = new ClassWriter();
    int name = classes.named(Tag.CLASS, classes.text("a/B"));
    int attribute = classes.text("Signature");
    int signature = classes.text("La/C" + ".i".repeat(30_000) + ";");
    classes.attribute(attribute, new byte[] {0, (byte) signature});
    assertMalformed(classes.write(name, 0), "endless names of nested classes");
  }

  @Test
  void aBrokenSignatureIsReadAsFarAsItGoes() throws MalformedClassException {
    for (String signature : new String[] {"<", "<T", "<T:", "<T:[", ".x", ">", "La/C", "T", "<:"}) {
      ClassWriter classes = new ClassWriter();
      int name = classes.named(Tag.CLASS, classes.text("a/B"));
      int attribute = classes.text("Signature");
      classes.attribute(attribute, new byte[] {0, (byte) classes.text(signature)});
      assertThat(ClassFile.read(classes.write(name, 0)).name()).isEqualTo("a/B");
    }
  }

  @Test
  void anUnknownAttributeIsSkipped() throws MalformedClassException {
    ClassWriter classes = new ClassWriter();
    int name = classes.named(Tag.CLASS, classes.text("a/B"));
    classes.attribute(classes.text("FromTheFuture"), new byte[] {1, 2, 3});
    assertThat(ClassFile.read(classes.write(name, 0)).references()).isEmpty();
  }

  private static void assertMalformed(byte[] bytes, String what) {
    assertThatExceptionOfType(MalformedClassException.class)
        .isThrownBy(() -> ClassFile.read(bytes))
        .withMessageContaining(what);
  }
}
