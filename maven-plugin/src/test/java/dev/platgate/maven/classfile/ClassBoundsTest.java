package dev.platgate.maven.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Small class files that repeat long names would fill the memory if they were read naively. */
final class ClassBoundsTest {
  private static final int TIMES = 20_000;
  private static final String LONG = "La/" + "n".repeat(60_000) + ";";
  private static final long MOST = 16L << 20;

  private final ClassWriter classes = new ClassWriter();
  private final int name = classes.named(Tag.CLASS, classes.text("a/B"));
  private final int text = classes.text(LONG);

  @Test
  void annotationsOfOneTypeAreBounded() throws MalformedClassException {
    ByteBuffer body = ByteBuffer.allocate(2 + 4 * TIMES).putShort((short) TIMES);
    for (int i = 0; i < TIMES; i++) {
      body.putShort((short) text).putShort((short) 0);
    }
    classes.attribute(classes.text("RuntimeVisibleAnnotations"), body.array());
    assertBounded();
  }

  @Test
  void classesInAnnotationsAreBounded() throws MalformedClassException {
    ByteBuffer body = ByteBuffer.allocate(6 + 5 * TIMES).putShort((short) 1);
    body.putShort((short) text).putShort((short) TIMES);
    for (int i = 0; i < TIMES; i++) {
      body.putShort((short) text).put((byte) 'c').putShort((short) text);
    }
    classes.attribute(classes.text("RuntimeVisibleAnnotations"), body.array());
    assertBounded();
  }

  @Test
  void repeatedSignaturesAreBounded() throws MalformedClassException {
    int attribute = classes.text("Signature");
    for (int i = 0; i < TIMES; i++) {
      classes.attribute(attribute, new byte[] {0, (byte) text});
    }
    assertBounded();
  }

  @Test
  void constantsOfOneTypeAreBounded() throws MalformedClassException {
    for (int i = 0; i < TIMES; i++) {
      classes.named(Tag.METHOD_TYPE, text);
    }
    assertBounded();
  }

  @Test
  void arraysOfOneTypeAreBounded() throws MalformedClassException {
    int array = classes.text('[' + LONG);
    for (int i = 0; i < TIMES; i++) {
      classes.named(Tag.CLASS, array);
    }
    assertBounded();
  }

  private void assertBounded() throws MalformedClassException {
    byte[] bytes = classes.write(name, 0);
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    ClassFile file = ClassFile.read(bytes);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST);
    assertThat(file.references()).containsOnlyKeys(LONG.substring(1, LONG.length() - 1));
  }
}
