package dev.platgate.benchmarks;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Two contenders that are compared, by the medians of what their compilations took. */
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

  /** Returns the spread of the ratios of single turns: the quartiles of the processor times. */
  double[] quartiles() {
    double[] ratios =
        IntStream.range(0, before.size())
            .mapToDouble(turn -> (double) after.get(turn).cpu() / before.get(turn).cpu())
            .sorted()
            .toArray();
    return new double[] {ratios[ratios.length / 4], ratios[ratios.length * 3 / 4]};
  }

  private double of(ToLongFunction<Sample> measure) {
    return median(after, measure) / median(before, measure);
  }

  static double median(List<Sample> samples, ToLongFunction<Sample> measure) {
    long[] sorted = samples.stream().mapToLong(measure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
