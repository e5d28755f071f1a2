package dev.platgate.runtime.jemalloc;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.Pointer;

/** jemalloc's variables and commands, as {@code man jemalloc} names them. */
final class Mallctl {
  // How the Java virtual machine itself encodes the names of files.
  private static final Charset FILE_NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));

  private final long function;

  Mallctl(JemallocLibrary library) {
    this.function = library.mallctl();
  }

  /** Returns the version; builds that were not made from a release do not know theirs. */
  String version() {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      PointerBuffer value = stack.callocPointer(1);
      boolean read = read(stack, "version", value.address(), Pointer.POINTER_SIZE);
      String version = read ? MemoryUtil.memUTF8(value.get(0)) : "";
      return version.isEmpty() || version.startsWith("0.0.0-") ? "unknown" : version;
    }
  }

  /** Returns the value of a variable of type bool; false where there is no such variable. */
  boolean flag(String name) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      ByteBuffer value = stack.calloc(1);
      return read(stack, name, MemoryUtil.memAddress(value), 1) && value.get(0) != 0;
    }
  }

  /** Dumps a heap profile and returns 0 or the number of the error. */
  int dumpProfile(Path file) {
    byte[] name = (file + "\0").getBytes(FILE_NAMES);
    try (MemoryStack stack = MemoryStack.stackPush()) {
      PointerBuffer value = stack.pointers(stack.bytes(name));
      return JNI.invokePPPPPI(
          MemoryUtil.memAddress(stack.UTF8("prof.dump")),
          0L,
          0L,
          value.address(),
          (long) Pointer.POINTER_SIZE,
          function);
    }
  }

  private boolean read(MemoryStack stack, String name, long value, int size) {
    PointerBuffer length = stack.pointers((long) size);
    long encoded = MemoryUtil.memAddress(stack.UTF8(name));
    return JNI.invokePPPPPI(encoded, value, length.address(), 0L, 0L, function) == 0;
  }
}
