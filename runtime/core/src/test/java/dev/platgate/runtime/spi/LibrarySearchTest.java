package dev.platgate.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.platgate.Host;
import dev.platgate.Target;
import dev.platgate.runtime.ChildJvm;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibrarySearchTest {
  private static final MethodType UNARY = MethodType.methodType(long.class, long.class);

  @TempDir private Path directory;

  @BeforeAll
  static void onlyWhereTheNativesRun() {
    assumeThat(Host.current().target()).contains(Target.X86_64_UNKNOWN_LINUX_GNU);
  }

  @Test
  void missingLibraryListsWhatWasTried() {
    assertThatExceptionOfType(UnsatisfiedLinkError.class)
        .isThrownBy(() -> search("x_malloc", "libx-none.so.9").find())
        .withMessageStartingWith("x cannot be loaded on " + Host.current() + ": ")
        .withMessageContaining("the property platgate.runtime.library is not set; ")
        .withMessageContaining("it is not the malloc of this process; ")
        .withMessageContaining("not on the class path, for want of linux/x64/org/x/libx.so; ")
        .withMessageContaining("libx-none.so.9 of this system cannot be loaded, ")
        .withMessageContaining("Put the natives of group:x for this platform on the class path");
  }

  @Test
  void libraryOfTheSystem() throws Throwable {
    NativeLibrary library = search("cabs", "libx-none.so.9", "libm.so.6").find();
    assertThat(library.origin()).isEqualTo("libm.so.6 of this system");
    assertThat(library.has("cabs")).isTrue();
    assertThat(library.has("x_malloc")).isFalse();
    assertThat((long) library.function("labs", UNARY).invokeExact(-5L)).isEqualTo(5);
  }

  @Test
  void libraryOfAnotherName() {
    assertThatExceptionOfType(UnsatisfiedLinkError.class)
        .isThrownBy(() -> search("x_malloc", "libm.so.6").find())
        .withMessageContaining("libm.so.6 of this system is another library");
  }

  @Test
  void mallocOfTheProcess() {
    assertThat(search("malloc").find().origin()).isEqualTo("the x of this process");
  }

  @Test
  void missingFunction() {
    NativeLibrary library = search("cabs", "libm.so.6").find();
    assertThatExceptionOfType(UnsatisfiedLinkError.class)
        .isThrownBy(() -> library.briefFunction("x_malloc", UNARY))
        .withMessage("libm.so.6 of this system has no function x_malloc");
  }

  @Test
  void namedFileComesFirst() throws Exception {
    assertThat(run(library("libc.so.6") + ":" + library("libm.so.6")))
        .isEqualTo(library("libm.so.6") + "\n");
  }

  @Test
  void namedFileMustBeTheLibrary() throws Exception {
    assertThat(run("/nowhere/libx.so"))
        .contains("/nowhere/libx.so, named by platgate.runtime.library, cannot be loaded: ");
    assertThat(run(library("libc.so.6").toString()))
        .contains("no file that platgate.runtime.library names is x, which has a symbol ");
    Path broken = Files.writeString(directory.resolve("libx.so"), "no library");
    assertThat(run(broken.toString()))
        .contains(broken + ", named by platgate.runtime.library, cannot be loaded: ")
        .containsAnyOf("invalid ELF header", "file too short");
    assertThat(run("libx.so")).contains("the value 'libx.so' of the property");
  }

  private static Path library(String name) {
    return Path.of("/lib/x86_64-linux-gnu").resolve(name);
  }

  private static LibrarySearch search(String marker, String... systemNames) {
    return new LibrarySearch(
        "x", List.of(marker), LibrarySearchTest.class, "group:x", "org/x/x", List.of(systemNames));
  }

  private static String run(String libraries) throws Exception {
    return ChildJvm.output(
        ChildJvm.command(
            List.of("-Dplatgate.runtime.library=" + libraries), SearchingProgram.class.getName()));
  }
}
