package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.MannKendall;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The last values of each team, for as long as there are too few teams to compare with.
final class ShortSeries {
    private final int kept;
    private final Map<Integer, Last> series = new HashMap<>();

    ShortSeries(int kept) {
        this.kept = kept;
    }

    void add(int team, double value) {
        series.computeIfAbsent(team, _ -> new Last(new double[kept])).add(value);
    }

    /// Speaks while a question is young; later the chart knows the team well enough.
    boolean rises(int team, Trend trend) {
        var last = series.get(team);
        return last != null
                && last.count.get() >= kept
                && last.count.get() <= trend.upTo()
                && MannKendall.chance(kept, MannKendall.score(last.inOrder())) <= trend.chance();
    }

    void forget() {
        series.clear();
    }

    private static final class Last {
        private final double[] values;
        private final AtomicInteger count = new AtomicInteger();

        Last(double[] values) {
            this.values = values;
        }

        void add(double value) {
            values[count.getAndIncrement() % values.length] = value;
        }

        double[] inOrder() {
            var ordered = new double[values.length];
            for (var at = 0; at < values.length; at++) {
                ordered[at] = values[(count.get() + at) % values.length];
            }
            return ordered;
        }
    }
}
