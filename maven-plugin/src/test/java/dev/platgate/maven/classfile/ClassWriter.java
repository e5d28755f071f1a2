package dev.platgate.maven.classfile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a class without members, which may be wrong. */
final class ClassWriter {
  private final ByteArrayOutputStream pool = new ByteArrayOutputStream();
  private final ByteArrayOutputStream attributes = new ByteArrayOutputStream();
  private int constants = 1;
  private int attributeCount;

  int text(String text) {
    return write(
        out -> {
          out.writeByte(Tag.UTF8);
          out.writeUTF(text);
        });
  }

  int named(int tag, int text) {
    return write(
        out -> {
          out.writeByte(tag);
          out.writeShort(text);
        });
  }

  void attribute(int name, byte[] body) {
    attributeCount++;
    write(
        attributes,
        out -> {
          out.writeShort(name);
          out.writeInt(body.length);
          out.write(body);
        });
  }

  byte[] write(int thisClass, int superClass) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(
        file,
        out -> {
          out.writeInt(0xcafebabe);
          out.writeInt(61);
          out.writeShort(constants);
          out.write(pool.toByteArray());
          out.writeShort(0);
          out.writeShort(thisClass);
          out.writeShort(superClass);
          out.write(new byte[6]);
          out.writeShort(attributeCount);
          out.write(attributes.toByteArray());
        });
    return file.toByteArray();
  }

  private int write(Part part) {
    write(pool, part);
    return constants++;
  }

  private static void write(ByteArrayOutputStream into, Part part) {
    try (DataOutputStream out = new DataOutputStream(into)) {
      part.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Part {
    void write(DataOutputStream out) throws IOException;
  }
}
