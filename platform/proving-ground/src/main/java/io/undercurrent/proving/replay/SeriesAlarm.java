package io.undercurrent.proving.replay;

import io.undercurrent.signals.statistics.domain.Cusum;
import io.undercurrent.signals.statistics.domain.SelfStarting;
import java.util.List;
import java.util.Optional;

/// When the self-starting chart of both sides says that a series has changed, and since when it did. Indices count
/// from 0.
record SeriesAlarm(int alarm, int change, Direction direction) {
    static final double ALLOWANCE = 0.5;
    /// One false alarm in 500 values, both sides together.
    static final double LIMIT = 4.774;

    enum Direction {
        UP(1),
        DOWN(-1);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }
    }

    /// The side that alarms first.
    static Optional<SeriesAlarm> in(List<Double> values) {
        var up = side(values, Direction.UP);
        var down = side(values, Direction.DOWN);
        return up.isPresent()
                        && down.isPresent()
                        && down.get().alarm() < up.get().alarm()
                ? down
                : up.or(() -> down);
    }

    private static Optional<SeriesAlarm> side(List<Double> values, Direction direction) {
        var chart = Cusum.textbook(ALLOWANCE);
        var past = SelfStarting.EMPTY;
        var score = 0.0;
        var change = 0;
        for (var at = 0; at < values.size(); at++) {
            var surprise = past.canCompare() ? past.surprise(values.get(at)) : 0;
            score = chart.next(score, direction.sign * surprise, Double.MAX_VALUE);
            change = score == 0 ? at + 1 : change;
            past = past.plus(values.get(at));
            if (score >= LIMIT) {
                return Optional.of(new SeriesAlarm(at, change, direction));
            }
        }
        return Optional.empty();
    }

    double before(List<Double> values) {
        return mean(values.subList(0, change));
    }

    double after(List<Double> values) {
        return mean(values.subList(change, values.size()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
