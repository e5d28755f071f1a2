package dev.platgate.maven.classfile;

import java.util.Optional;

/** Reads annotations (JVM specification, 4.7.16 to 4.7.22). */
final class AnnotationReader {
  /** How deep annotations and lists in annotations may nest; the language allows no endless one. */
  private static final int DEEPEST = 255;

  private final Uses uses;

  AnnotationReader(Uses uses) {
    this.uses = uses;
  }

  void readAll(ClassBytes in, Optional<Member> member) throws MalformedClassException {
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      readOne(in, member, 0);
    }
  }

  void readOfParameters(ClassBytes in, Optional<Member> member) throws MalformedClassException {
    int count = in.u1();
    for (int i = 0; i < count; i++) {
      readAll(in, member);
    }
  }

  void readOnTypes(ClassBytes in, Optional<Member> member) throws MalformedClassException {
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      skipTarget(in);
      in.skip(2L * in.u1());
      readOne(in, member, 0);
    }
  }

  void readValue(ClassBytes in, Optional<Member> member) throws MalformedClassException {
    readValue(in, member, 0);
  }

  private void readOne(ClassBytes in, Optional<Member> member, int depth)
      throws MalformedClassException {
    uses.annotation(in.u2(), member, in.offset());
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      in.skip(2);
      readValue(in, member, depth);
    }
  }

  private void readValue(ClassBytes in, Optional<Member> member, int depth)
      throws MalformedClassException {
    if (depth > DEEPEST) {
      throw in.malformed("annotations nested deeper than " + DEEPEST);
    }
    int tag = in.u1();
    switch (tag) {
      case 's' -> uses.string(in.u2(), member, in.offset());
      case 'c' -> uses.annotation(in.u2(), member, in.offset());
      case 'e' -> {
        uses.annotation(in.u2(), member, in.offset());
        in.skip(2);
      }
      case '@' -> readOne(in, member, depth + 1);
      case '[' -> {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
          readValue(in, member, depth + 1);
        }
      }
      case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z' -> in.skip(2);
      default -> throw in.malformed("an annotation's value of the unknown kind " + tag);
    }
  }

  private static void skipTarget(ClassBytes in) throws MalformedClassException {
    int kind = in.u1();
    switch (kind) {
      case 0x00, 0x01, 0x16 -> in.skip(1);
      case 0x10, 0x11, 0x12, 0x17, 0x42, 0x43, 0x44, 0x45, 0x46 -> in.skip(2);
      case 0x13, 0x14, 0x15 -> {}
      case 0x40, 0x41 -> in.skip(6L * in.u2());
      case 0x47, 0x48, 0x49, 0x4a, 0x4b -> in.skip(3);
      default -> throw in.malformed("an annotation on a type in the unknown place " + kind);
    }
  }
}
