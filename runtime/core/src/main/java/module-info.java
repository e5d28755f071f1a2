/** The services Allocator and HeapProfiler, and the system allocator. */
module dev.platgate.runtime {
  requires transitive dev.platgate;
  requires jdk.unsupported;
  // Where there is no flight recorder, there are no events.
  requires static jdk.jfr;
  // Only before Java 22; what needs it then requires it itself.
  requires static org.lwjgl;

  exports dev.platgate.runtime;
  // Not only to our own variants: naming them here would put their names into every artifact.
  exports dev.platgate.runtime.spi;
}
