package beacon.agent;

interface Event {
  long time();
}
