package beacon.agent;

// mistake 6: a gated class among the permitted
sealed interface Event permits AppEvent, WinEvent {
  long time();
}
