/** The jemalloc variants of the services. */
module dev.platgate.runtime.jemalloc {
  requires transitive dev.platgate.runtime;
  requires org.lwjgl;
  requires org.lwjgl.jemalloc;

  exports dev.platgate.runtime.jemalloc;
}
