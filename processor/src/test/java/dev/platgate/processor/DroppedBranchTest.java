package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guards accept, javac drops: no class file of another target has the name. */
final class DroppedBranchTest {
  private static final String[] SOURCES = {
    """
    package app;
    @dev.platgate.PlatformService(unsupported = Store.None.class)
    public interface Store {
      final class None implements Store {}
    }
    """,
    """
    @PlatformRegistry(Store.class)
    package app;
    import dev.platgate.*;
    """,
    """
    package app;
    @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
    public class OnlyOnLinux {
      static final int SIZE = 1;
      static boolean call() { return true; }
    }
    """,
    """
    package app;
    class User {
      void take(Runnable task) {}
      int branches(boolean x) {
        if (BuildTarget.OS_LINUX) { OnlyOnLinux.call(); }
        if (x && BuildTarget.OS_LINUX) { OnlyOnLinux.call(); }
        if (x || !BuildTarget.OS_LINUX) { x = false; } else { OnlyOnLinux.call(); }
        final boolean linux = BuildTarget.OS_LINUX;
        Object made = linux ? new OnlyOnLinux() : null;
        while (x && linux) { OnlyOnLinux.call(); }
        for (; x && BuildTarget.OS_LINUX; OnlyOnLinux.call()) { OnlyOnLinux.call(); }
        return BuildTarget.OS_LINUX && OnlyOnLinux.call() ? OnlyOnLinux.SIZE : 0;
      }
      void exits(boolean x) {
        while (x) {
          if (!BuildTarget.OS_LINUX) { continue; }
          OnlyOnLinux.call();
        }
        label: {
          if (!BuildTarget.OS_LINUX) break label;
          OnlyOnLinux.call();
        }
        if (!BuildTarget.OS_LINUX) return;
        OnlyOnLinux after = new OnlyOnLinux();
        after.hashCode();
      }
      void bodies(boolean x) {
        if (BuildTarget.OS_LINUX) {
          take(OnlyOnLinux::call);
          take(() -> { if (BuildTarget.OS_LINUX) { OnlyOnLinux.call(); } });
          take(new Runnable() {
            @Override public void run() { take(() -> OnlyOnLinux.call()); }
          });
        }
        if (!BuildTarget.OS_LINUX && x) { return; }
        if (!BuildTarget.OS_LINUX) { return; }
        class Local extends OnlyOnLinux { class Inner extends OnlyOnLinux {} }
        new Local().hashCode();
      }
    }
    """,
  };

  @TempDir private Path folder;

  private static List<String> mentioning(Build build) throws IOException {
    List<String> mentioning = new ArrayList<>();
    for (String file : build.files()) {
      Path path = build.output().resolve(file);
      if (Files.readString(path, StandardCharsets.ISO_8859_1).contains("OnlyOnLinux")) {
        mentioning.add(file);
      }
    }
    return mentioning;
  }

  @Test
  void noClassFileOfAnotherTargetNamesTheClass() throws IOException {
    Build build = Build.of(folder, List.of("-Aplatgate.target=aarch64-apple-darwin"), SOURCES);
    assertThat(build.problems()).isEmpty();
    assertThat(build.files()).contains("app/User.class").doesNotContain("app/User$1Local.class");
    assertThat(mentioning(build)).isEmpty();
  }

  @Test
  void onItsTargetAllIsThere() throws IOException {
    Build build = Build.of(folder, List.of("-Aplatgate.target=x86_64-unknown-linux-gnu"), SOURCES);
    assertThat(build.problems()).isEmpty();
    assertThat(mentioning(build))
        .contains("app/User.class", "app/User$1.class", "app/User$1Local$Inner.class");
  }

  @Test
  void aClassThatALambdaCreatesStays() {
    Build build =
        Build.of(
            folder,
            List.of("-Aplatgate.target=aarch64-apple-darwin"),
            SOURCES[0],
            SOURCES[1],
            """
            package app;
            class User {
              void take(Runnable task) {}
              void m() {
                if (BuildTarget.OS_LINUX) {
                  take(() -> new Object() {}.hashCode());
                }
              }
            }
            """);
    assertThat(build.problems()).isEmpty();
    assertThat(build.files()).contains("app/User.class");
  }
}
