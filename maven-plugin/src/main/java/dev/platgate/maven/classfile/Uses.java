package dev.platgate.maven.classfile;

import dev.platgate.maven.classfile.ClassReference.Use;
import java.util.BitSet;
import java.util.Optional;

/**
 * Notes who uses which constant while a class file is read, and turns the constants into references
 * at the end. A descriptor, signature or string is looked at once, however often it is used: so the
 * work grows with the size of the file and no faster.
 */
final class Uses {
  private static final long NESTED_NAMES = 16;

  private final ConstantPool pool;
  private final References references;
  private final Signatures signatures;
  private final Member[] users;
  private final BitSet used = new BitSet();
  private final BitSet metadata = new BitSet();
  private final BitSet names = new BitSet();
  private final BitSet enclosing = new BitSet();
  private final BitSet descriptors = new BitSet();
  private final BitSet annotations = new BitSet();
  private final BitSet signed = new BitSet();
  private final BitSet strings = new BitSet();

  Uses(ConstantPool pool, String self, int fileSize) {
    this.pool = pool;
    this.references = new References(self);
    this.signatures = new Signatures(references, NESTED_NAMES * fileSize);
    this.users = new Member[pool.size()];
  }

  /** Notes that a member, or the class, uses a constant of whatever kind. */
  void constant(int index, Optional<Member> member, int offset) throws MalformedClassException {
    if (index >= users.length) {
      throw new MalformedClassException("constant " + index + " is not there", offset);
    }
    use(index, member);
  }

  /** Notes that an attribute names a class or a method only to say how classes enclose others. */
  void metadata(int index) {
    metadata.set(index);
  }

  void descriptor(int index, Optional<Member> member, int offset) throws MalformedClassException {
    if (!descriptors.get(index)) {
      references.addDescriptor(pool.text(index, offset), Use.CODE, member);
      descriptors.set(index);
    }
  }

  /**
   * Notes the descriptor of an annotation, or of a class or an enum in the value of one. It may be
   * that of a field, too, and must count for the field later: so it is remembered apart.
   */
  void annotation(int index, Optional<Member> member, int offset) throws MalformedClassException {
    if (!annotations.get(index)) {
      references.addDescriptor(pool.text(index, offset), Use.ANNOTATION, member);
      annotations.set(index);
    }
  }

  void signature(int index, Optional<Member> member, int offset) throws MalformedClassException {
    if (!signed.get(index)) {
      signatures.add(pool.text(index, offset), member, offset);
      signed.set(index);
    }
  }

  void string(int index, Optional<Member> member, int offset) throws MalformedClassException {
    if (!strings.get(index)) {
      references.addString(pool.text(index, offset), member);
      strings.set(index);
    }
  }

  /** Adds what the constants name; to be called last. */
  References finish(int offset) throws MalformedClassException {
    for (int i = 1; i < pool.size(); i++) {
      switch (pool.tag(i)) {
        case Tag.FIELD, Tag.METHOD, Tag.INTERFACE_METHOD -> {
          Optional<Member> user = Optional.ofNullable(users[i]);
          constant(pool.number(i, 0), user, offset);
          constant(pool.number(i, 2), user, offset);
        }
        case Tag.DYNAMIC, Tag.INVOKE_DYNAMIC ->
            constant(pool.number(i, 2), Optional.ofNullable(users[i]), offset);
        default -> {}
      }
    }
    for (int i = 1; i < pool.size(); i++) {
      finish(i, offset);
    }
    return references;
  }

  private void finish(int index, int offset) throws MalformedClassException {
    Optional<Member> user = Optional.ofNullable(users[index]);
    boolean onlyMetadata = metadata.get(index) && !used.get(index);
    switch (pool.tag(index)) {
      case Tag.CLASS -> {
        int text = pool.textOf(index, Tag.CLASS, offset);
        String name = pool.text(text, offset);
        if (name.startsWith("[")) {
          descriptor(text, user, offset);
        } else if (isNew(text, onlyMetadata)) {
          references.add(name, onlyMetadata ? Use.METADATA : Use.CODE, user);
        }
      }
      case Tag.STRING -> string(pool.textOf(index, Tag.STRING, offset), user, offset);
      case Tag.METHOD_TYPE -> descriptor(pool.textOf(index, Tag.METHOD_TYPE, offset), user, offset);
      case Tag.NAME_AND_TYPE -> {
        int text = pool.number(index, 2);
        if (!onlyMetadata) {
          descriptor(text, user, offset);
        } else if (isNew(text, true)) {
          references.addDescriptor(pool.text(text, offset), Use.METADATA, user);
        }
      }
      default -> {}
    }
  }

  private boolean isNew(int text, boolean onlyMetadata) {
    BitSet known = onlyMetadata ? enclosing : names;
    boolean isNew = !known.get(text);
    known.set(text);
    return isNew;
  }

  private void use(int index, Optional<Member> member) {
    used.set(index);
    if (users[index] == null && member.isPresent()) {
      users[index] = member.get();
    }
  }
}
