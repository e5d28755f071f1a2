/** A module. */
@Deprecated
open module app {
  requires transitive dev.platgate;
  requires static java.logging;
  exports app;
  uses app.Store;
  provides app.Store with app.Everywhere;
}
