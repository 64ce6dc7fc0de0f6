package io.undercurrent.survey.result.domain;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// How a question was answered, in its own direction, by some people.
public record ItemTally(Counts counts, int dontKnow, int skipped) {

    public static final ItemTally NONE = new ItemTally(new Counts(List.of(0, 0, 0, 0, 0)), 0, 0);

    public ItemTally plus(ItemTally other) {
        return new ItemTally(counts.plus(other.counts), dontKnow + other.dontKnow, skipped + other.skipped);
    }

    public int answers() {
        return counts.total();
    }

    /// The mean answer, to one decimal: a finer one would give single answers away.
    double score() {
        return rounded(mean());
    }

    /// How far answers lie from their mean, to one decimal.
    double spread() {
        var mean = mean();
        return rounded(Math.sqrt(average(answer -> (answer - mean) * (answer - mean))));
    }

    private double mean() {
        return average(answer -> answer);
    }

    private double average(IntToDoubleFunction of) {
        var sum = IntStream.range(0, Counts.ANSWERS)
                .mapToDouble(place -> counts.each().get(place) * of.applyAsDouble(place + 1))
                .sum();
        return sum / answers();
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
