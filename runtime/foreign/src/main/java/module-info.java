/** Arenas of {@code java.lang.foreign} whose memory comes from an allocator. */
module dev.platgate.runtime.foreign {
  requires transitive dev.platgate.runtime;

  exports dev.platgate.runtime.foreign;
}
