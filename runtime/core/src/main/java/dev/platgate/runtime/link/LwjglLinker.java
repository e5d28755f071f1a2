package dev.platgate.runtime.link;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.lwjgl.Version;
import org.lwjgl.system.APIUtil;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.JNI;
import org.lwjgl.system.Library;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.Platform;
import org.lwjgl.system.SharedLibrary;
import org.lwjgl.system.linux.DynamicLinkLoader;

/** Links with the JNI methods of LWJGL. */
final class LwjglLinker implements NativeLinker {
  // The value of RTLD_DEFAULT on Linux, with glibc and musl.
  private static final long DEFAULT_ORDER = 0;

  LwjglLinker() {
    // LWJGL puts its own library where nobody else can write, unless the program says otherwise.
    if (Configuration.SHARED_LIBRARY_EXTRACT_PATH.get() == null) {
      try {
        String name = ("lwjgl-" + Version.getVersion()).replaceAll("[^\\w.-]", "_");
        Path directory = OwnDirectory.get().subdirectory(name);
        Configuration.SHARED_LIBRARY_EXTRACT_PATH.set(directory.toString());
      } catch (IOException e) {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError(e.getMessage());
        error.initCause(e);
        throw error;
      }
    }
    Library.initialize();
  }

  @Override
  public Symbols open(String library) {
    // Not in a thread of its own: where the initialization of jemalloc fails, it lets every other
    // thread wait for that one for ever.
    try {
      SharedLibrary opened = APIUtil.apiCreateLibrary(library);
      return name -> opened.getFunctionAddress(text(name));
    } catch (UnsatisfiedLinkError e) {
      throw LoadFailure.of(library);
    }
  }

  @Override
  public Symbols process() {
    return Platform.get() == Platform.LINUX ? LwjglLinker::find : name -> 0;
  }

  @Override
  public MethodHandle function(long address, MethodType type, boolean isCritical) {
    StringBuilder name = new StringBuilder("invoke");
    type.parameterList().forEach(each -> name.append(letter(each)));
    name.append(letter(type.returnType()));
    try {
      MethodHandle invoker =
          MethodHandles.publicLookup()
              .findStatic(JNI.class, name.toString(), type.appendParameterTypes(long.class));
      return MethodHandles.insertArguments(invoker, type.parameterCount(), address);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("LWJGL cannot call functions of type " + type, e);
    }
  }

  private static String letter(Class<?> type) {
    return type == long.class ? "P" : type == int.class ? "I" : "V";
  }

  private static long find(String name) {
    ByteBuffer text = text(name);
    try {
      return DynamicLinkLoader.ndlsym(DEFAULT_ORDER, MemoryUtil.memAddress(text));
    } finally {
      Reference.reachabilityFence(text);
    }
  }

  private static ByteBuffer text(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocateDirect(bytes.length + 1).put(bytes).rewind();
  }
}
