package dev.platgate.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * How two contenders compare, by the medians of what their compilations took.
 *
 * @param before the samples of the one that is compared with, in the order of the turns
 * @param after as many samples of the other one
 */
record Ratio(List<Sample> before, List<Sample> after) {
  double wall() {
    return of(Sample::wall);
  }

  double cpu() {
    return of(Sample::cpu);
  }

  double peak() {
    return of(Sample::peak);
  }

  boolean hasPeak() {
    return before.stream().allMatch(sample -> sample.peak() > 0);
  }

  /** Returns what a quarter of the turns stayed below, in CPU time. */
  double lowerQuartile() {
    double[] turns = turns();
    return turns[turns.length / 4];
  }

  /** Returns what three quarters of the turns stayed below, in CPU time. */
  double upperQuartile() {
    double[] turns = turns();
    return turns[turns.length * 3 / 4];
  }

  private double[] turns() {
    return IntStream.range(0, before.size())
        .mapToDouble(turn -> (double) after.get(turn).cpu() / before.get(turn).cpu())
        .sorted()
        .toArray();
  }

  private double of(ToLongFunction<Sample> measure) {
    return median(after, measure) / median(before, measure);
  }

  static double median(List<Sample> samples, ToLongFunction<Sample> measure) {
    long[] sorted = samples.stream().mapToLong(measure).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
