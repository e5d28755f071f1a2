/**
 * The vocabulary of Platgate: annotations, the catalog of targets, and the identity of the host.
 */
module dev.platgate {
  exports dev.platgate;
}
