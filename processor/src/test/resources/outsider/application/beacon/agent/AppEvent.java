package beacon.agent;

record AppEvent(long time) implements Event {}
