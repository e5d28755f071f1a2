package beacon.agent;

@interface Needs {
  Class<?>[] value();
}
