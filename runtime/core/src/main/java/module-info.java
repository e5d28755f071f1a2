/** The services Allocator and HeapProfiler, and the system allocator. */
module dev.platgate.runtime {
  requires transitive dev.platgate;

  exports dev.platgate.runtime;
}
