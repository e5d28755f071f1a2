package dev.platgate.benchmarks;

/**
 * What one compilation took.
 *
 * @param wall the time from its start to its end, in nanoseconds
 * @param cpu the time of all processors, in nanoseconds
 * @param peak the most memory its process had, in KiB; 0 where that is not known
 */
record Sample(long wall, long cpu, long peak) {
  static final String PREFIX = "sample ";

  static Sample parse(String line) {
    String[] numbers = line.split(" ", -1);
    return new Sample(
        Long.parseLong(numbers[1]), Long.parseLong(numbers[2]), Long.parseLong(numbers[3]));
  }

  String print() {
    return PREFIX + wall + " " + cpu + " " + peak;
  }

  Sample withWall(long measured) {
    return new Sample(measured, cpu, peak);
  }
}
