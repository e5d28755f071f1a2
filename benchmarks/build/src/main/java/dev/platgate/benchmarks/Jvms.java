package dev.platgate.benchmarks;

/** Where compilations run. */
enum Jvms {
  /** Each in a process of its own, as {@code javac} on a command line does. */
  NEW,
  /** All in one process, where javac has become fast before they count. */
  ONE
}
