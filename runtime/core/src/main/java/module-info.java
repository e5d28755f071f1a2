/** The services Allocator and HeapProfiler, and the system allocator. */
module dev.platgate.runtime {
  requires transitive dev.platgate;
  requires jdk.unsupported;

  exports dev.platgate.runtime;
  // Not only to our own variants: naming them here would put their names into every artifact.
  exports dev.platgate.runtime.spi;
}
