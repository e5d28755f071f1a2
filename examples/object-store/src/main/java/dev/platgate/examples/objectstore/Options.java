package dev.platgate.examples.objectstore;

/** What the command line asks for; sizes are in bytes. */
record Options(Mode mode, String host, int port, long capacity, long maxObjectSize) {
  static final String USAGE =
      """
      Usage: java -jar object-store.jar [option]...
        --host HOST         address to serve on (127.0.0.1)
        --port N            port to serve on, 0 for any that is free (8080)
        --capacity BYTES    size of all objects, the least recently used go first (268435456)
        --max-object BYTES  size of one object (67108864, or the capacity if that is less)
        --self-check        try the allocator and the heap profiler of this target, then exit
        --help              show this text, then exit
      """;

  /** What the program does. */
  enum Mode {
    SERVE,
    SELF_CHECK,
    HELP
  }

  static Options parse(String... arguments) throws BadOptionException {
    return new OptionsParser().parse(arguments);
  }
}
