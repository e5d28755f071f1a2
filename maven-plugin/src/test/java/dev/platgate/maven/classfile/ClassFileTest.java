package dev.platgate.maven.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.maven.classfile.ClassReference.Use;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ClassFileTest {
  private static final String HERE = "dev/platgate/maven/classfile/ClassFileTest";

  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
  @interface Marked {
    String[] value() default "by default";

    Class<?> type() default Cloneable.class;

    Thread.State state() default Thread.State.NEW;

    Inner inner() default @Inner;
  }

  @interface Inner {}

  static class Generic<T extends Iterable<? super Number>> {
    @SuppressWarnings("ClassCanBeStatic") // its signature is to be nested
    class Part<U> {}
  }

  record Point(@Marked("a component") List<StringBuilder> x) {}

  static class User {
    static final String CONSTANT = "a constant";

    @Marked(
        value = {"an", "array"},
        type = Readable[].class,
        state = Thread.State.BLOCKED)
    Generic<List<Number>>.Part<Appendable> field;

    User(Generic<List<Number>>.Part<Appendable> field) {
      this.field = field;
    }

    boolean test(Object value) throws ReflectiveOperationException {
      try {
        return value instanceof Iterable[][] && "a literal".equals(value);
      } catch (ArithmeticException e) {
        return false;
      }
    }

    Object annotated(@Marked("a parameter") int number) {
      return new ArrayList<@Marked("a type") Number>(number);
    }
  }

  @SuppressWarnings("NullAway.Init") // Code that sets the fields would use their types.
  static class Annotated {
    @Marked(type = StringBuilder.class)
    StringBuilder same;

    @Marked(type = Readable.class)
    Object before;

    Readable after;

    @Marked(type = Callable[][].class, state = Thread.State.BLOCKED)
    Object only;

    @Marked(type = void.class)
    Object none;
  }

  static class Enclosing {
    static class OnlyNested {}

    static class Created {}

    Object create() {
      return new Created();
    }
  }

  sealed interface Shape {
    final class Circle implements Shape {}
  }

  @Test
  void aClassHasItsNameAndParents() throws Exception {
    ClassFile file = read(ArrayList.class);
    assertThat(file.name()).isEqualTo("java/util/ArrayList");
    assertThat(file.superName()).contains("java/util/AbstractList");
    assertThat(file.interfaces())
        .containsExactly(
            "java/util/List",
            "java/util/RandomAccess",
            "java/lang/Cloneable",
            "java/io/Serializable");
    assertThat(file.major()).isGreaterThanOrEqualTo(61);
    assertThat(file.minor()).isZero();
    assertThat(file.access()).isEqualTo(0x21);
    assertThat(file.module()).isEmpty();
    assertThat(read(Object.class).superName()).isEmpty();
  }

  @Test
  void namesAreKnownByTheMemberThatHasThem() throws Exception {
    ClassFile file = read(User.class);
    assertMember(file, HERE + "$Generic$Part", "field");
    assertMember(file, "java/lang/Appendable", "field");
    assertMember(file, "java/lang/Readable", "field");
    assertMember(file, "java/lang/Thread$State", "field");
    assertMember(file, HERE + "$Marked", "field");
    assertMember(file, "java/lang/Iterable", "test(Ljava/lang/Object;)Z");
    assertMember(file, "java/lang/ArithmeticException", "test(Ljava/lang/Object;)Z");
    assertMember(file, "java/lang/ReflectiveOperationException", "test(Ljava/lang/Object;)Z");
    assertMember(file, "java/util/ArrayList", "annotated(I)Ljava/lang/Object;");
    assertThat(file.references()).doesNotContainKey(file.name());
  }

  @Test
  void stringsAreKnownByTheMemberThatHasThem() throws Exception {
    ClassFile file = read(User.class);
    assertThat(file.strings().keySet())
        .containsExactlyInAnyOrder(
            "a constant", "an", "array", "a literal", "a parameter", "a type");
    assertThat(user(file, "a constant")).contains("CONSTANT");
    assertThat(user(file, "array")).contains("field");
    assertThat(user(file, "a literal")).contains("test(Ljava/lang/Object;)Z");
    assertThat(user(file, "a type")).contains("annotated(I)Ljava/lang/Object;");
    assertThat(user(read(Marked.class), "by default")).contains("value()[Ljava/lang/String;");
  }

  @Test
  void recordComponentsAreRead() throws Exception {
    ClassFile file = read(Point.class);
    assertMember(file, "java/lang/StringBuilder", "x");
    assertThat(file.strings()).containsKey("a component");
  }

  @Test
  void boundsOfTypeParametersAreRead() throws Exception {
    assertThat(read(Generic.class).references())
        .containsKeys("java/lang/Iterable", "java/lang/Number");
  }

  @Test
  void whatOnlyEnclosesIsMetadata() throws Exception {
    assertThat(metadata(read(Enclosing.class)))
        .contains(HERE, HERE + "$Enclosing$OnlyNested")
        .doesNotContain(HERE + "$Enclosing$Created");
    assertThat(metadata(read(Shape.class))).contains(HERE + "$Shape$Circle");
    assertThat(metadata(read(Shape.Circle.class))).contains(HERE).doesNotContain(HERE + "$Shape");
  }

  @Test
  void whatOnlyAnnotationsNameIsKnown() throws Exception {
    ClassFile file = read(Annotated.class);
    assertUse(file, HERE + "$Marked", Use.ANNOTATION, "same");
    assertUse(file, "java/util/concurrent/Callable", Use.ANNOTATION, "only");
    assertUse(file, "java/lang/Thread$State", Use.ANNOTATION, "only");
    assertUse(read(Marked.class), "java/lang/Cloneable", Use.ANNOTATION, "type()Ljava/lang/Class;");
  }

  @Test
  void theTypeOfAFieldThatAnAnnotationNamesTooIsNoMereAnnotation() throws Exception {
    ClassFile file = read(Annotated.class);
    assertUse(file, "java/lang/StringBuilder", Use.CODE, "same");
    assertUse(file, "java/lang/Readable", Use.CODE, "after");
  }

  @Test
  void anyVersionIsRead() throws Exception {
    byte[] bytes = Classes.of(User.class);
    ClassFile now = ClassFile.read(bytes);
    bytes[6] = (byte) 0xff;
    bytes[7] = (byte) 0xfe;
    ClassFile later = ClassFile.read(bytes);
    assertThat(later.major()).isEqualTo(0xfffe);
    assertThat(later.references()).isEqualTo(now.references());
  }

  private static void assertMember(ClassFile file, String name, String member) {
    assertThat(file.references())
        .hasEntrySatisfying(
            name,
            reference -> {
              assertThat(reference.member().map(Member::toString)).contains(member);
              assertThat(reference.use()).isNotEqualTo(Use.METADATA);
            });
  }

  private static void assertUse(ClassFile file, String name, Use use, String member) {
    assertMember(file, name, member);
    assertThat(file.references())
        .hasEntrySatisfying(name, reference -> assertThat(reference.use()).isEqualTo(use));
  }

  private static Set<String> metadata(ClassFile file) {
    return file.references().values().stream()
        .filter(each -> each.use() == Use.METADATA)
        .map(ClassReference::name)
        .collect(Collectors.toSet());
  }

  private static Optional<String> user(ClassFile file, String value) {
    return file.strings().values().stream()
        .filter(each -> each.value().equals(value))
        .findFirst()
        .flatMap(StringConstant::member)
        .map(Member::toString);
  }

  private static ClassFile read(Class<?> type) throws IOException, MalformedClassException {
    return ClassFile.read(Classes.of(type));
  }
}
