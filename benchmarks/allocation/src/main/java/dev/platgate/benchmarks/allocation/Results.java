package dev.platgate.benchmarks.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The times of all rounds in nanoseconds, by what was measured. */
final class Results {
  private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

  void add(RunResult result) {
    BenchmarkParams parameters = result.getParams();
    String[] path = parameters.getBenchmark().split("\\.");
    StringBuilder name = new StringBuilder();
    name.append(path[path.length - 2]).append('.').append(path[path.length - 1]);
    parameters.getParamsKeys().forEach(key -> name.append('/').append(parameters.getParam(key)));
    name.append('/').append(parameters.getThreads());
    double median = result.getPrimaryResult().getStatistics().getPercentile(50);
    rounds.computeIfAbsent(name.toString(), key -> new ArrayList<>()).add(median);
    Optional.ofNullable(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .ifPresent(
            allocated ->
                rounds
                    .computeIfAbsent("heap:" + name, key -> new ArrayList<>())
                    .add(allocated.getScore()));
  }

  Set<String> names() {
    return rounds.keySet();
  }

  Optional<Figure> figure(String name) {
    return Optional.ofNullable(rounds.get(name)).map(Figure::of);
  }

  /** Returns how many times longer one takes than the other, round by round. */
  Optional<Figure> ratio(String one, String other) {
    List<Double> above = rounds.getOrDefault(one, List.of());
    List<Double> below = rounds.getOrDefault(other, List.of());
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(above.size(), below.size()); i++) {
      ratios.add(above.get(i) / below.get(i));
    }
    return ratios.isEmpty() ? Optional.empty() : Optional.of(Figure.of(ratios));
  }
}
