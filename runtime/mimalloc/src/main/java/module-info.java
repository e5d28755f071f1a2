/** The mimalloc variants of the services. */
module dev.platgate.runtime.mimalloc {
  requires transitive dev.platgate.runtime;
  requires org.lwjgl;
  requires org.lwjgl.mimalloc;

  exports dev.platgate.runtime.mimalloc;
}
