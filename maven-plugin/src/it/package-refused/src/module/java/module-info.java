@SuppressWarnings(app.BuildTarget.TRIPLE)
module app {
  requires static dev.platgate;
}
