package dev.platgate.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in a Java virtual machine of their own, with the class path of the tests. */
public final class ChildJvm {
  private ChildJvm() {}

  /** Returns a command that runs a program; options come before what is on the class path. */
  public static ProcessBuilder command(List<String> options, String program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(options);
    command.add(program);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  /** Returns all that a program prints. */
  public static String output(ProcessBuilder command) throws IOException {
    Process process = command.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
