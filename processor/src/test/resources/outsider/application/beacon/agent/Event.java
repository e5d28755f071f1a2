package beacon.agent;

// mistake 7: a gated class among the permitted
sealed interface Event permits AppEvent, WinEvent {
  long time();
}
