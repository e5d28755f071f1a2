package dev.platgate.benchmarks.allocation;

import java.util.List;

/**
 * What was measured in several rounds.
 *
 * @param median the middle of all rounds
 * @param low the smallest
 * @param high the largest
 */
record Figure(double median, double low, double high) {
  static Figure of(List<Double> rounds) {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Figure(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }
}
