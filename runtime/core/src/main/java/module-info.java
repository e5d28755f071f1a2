/** The services Allocator and HeapProfiler, and the system allocator. */
// The modules of the qualified export are built after this one.
@SuppressWarnings("module")
module dev.platgate.runtime {
  requires transitive dev.platgate;
  requires jdk.unsupported;

  exports dev.platgate.runtime;
  exports dev.platgate.runtime.spi to
      dev.platgate.runtime.jemalloc,
      dev.platgate.runtime.mimalloc;
}
