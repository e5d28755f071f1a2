package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an allocator must also survive that maps its memory itself. */
public abstract class MappingFaults extends AllocatorFaults {
  @TempDir private Path directory;

  /** Tests an allocator. */
  protected MappingFaults(Allocator allocator) {
    super(allocator);
  }

  @Test
  void failingMapIsOutOfMemory() throws Exception {
    ProcessBuilder command =
        ChildJvm.command(
            List.of("-Xmx64m", "-XX:+UseSerialGC"),
            FailingMapProgram.class.getName(),
            allocator.getClass().getName(),
            directory.resolve("failing").toString());
    command.environment().put("LD_PRELOAD", failingMap().toString());
    command.environment().put("FAILING", directory.resolve("failing").toString());
    String output = ChildJvm.output(command);
    assertThat(output.lines().filter(line -> !line.startsWith("mimalloc:")).toList())
        .as(output)
        .containsExactly(allocator.name() + " cannot allocate 67108864 bytes", "true");
  }

  /** Compiles a library to be preloaded whose mmap fails for as long as a file is there. */
  private Path failingMap() throws Exception {
    Path source =
        Files.writeString(
            directory.resolve("mmap.c"),
            """
            #include <errno.h>
            #include <stdlib.h>
            #include <sys/syscall.h>
            #include <unistd.h>
            void *mmap(void *address, size_t size, int access_, int flags, int file, off_t from) {
              if (size >= 1 << 20 && access(getenv("FAILING"), F_OK) == 0) {
                errno = ENOMEM;
                return (void *)-1;
              }
              return (void *)syscall(SYS_mmap, address, size, access_, flags, file, from);
            }
            """);
    Path library = directory.resolve("libmmap.so");
    List<String> command =
        List.of("cc", "-shared", "-fPIC", "-o", library.toString(), source.toString());
    assumeThat(Path.of("/usr/bin/cc")).as("apt install gcc libc6-dev").exists();
    assertThat(ChildJvm.output(new ProcessBuilder(command).redirectErrorStream(true))).isEmpty();
    return library;
  }
}
