module two {
  requires static dev.platgate;
  requires javax.inject;
}
