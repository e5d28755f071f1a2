module two {
  requires static dev.platgate;
}
