package io.undercurrent.pilot.experiment.domain;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Non-overlap of all pairs: how often a point since the start lies above one from before, ties counted half (Parker &
/// Vannest, Behavior Therapy 40 (2009) 357-367); Mann and Whitney's U over m n.
///
/// @param value 0-1; 0.5 when nothing changed
/// @param before points m
/// @param since points n
public record NonOverlap(double value, int before, int since) {
    private static final int HALVINGS = 60;

    public static NonOverlap of(Phases phases) {
        var above = phases.since().stream()
                .mapToDouble(late -> phases.before().stream()
                        .mapToDouble(early -> (1 + Math.signum(late - early)) / 2)
                        .sum())
                .sum();
        var m = phases.before().size();
        var n = phases.since().size();
        return new NonOverlap(above / m / n, m, n);
    }

    /// The chance of a value so far from 0.5 when every split of the same points is equally likely; ties are exact too.
    ///
    /// @param seed of the draws, should there be more than 50,000 splits
    public static Chance chance(Phases phases, long seed) {
        var ranks = new Arms(ranks(phases.since(), phases), ranks(phases.before(), phases));
        return Randomisation.test(ranks, NonOverlap::differenceOfMeans, seed);
    }

    private static List<Unit> ranks(List<Double> points, Phases among) {
        return points.stream()
                .map(point -> new Unit(0, rank(point, among.all())))
                .toList();
    }

    private static double rank(double point, Stream<Double> among) {
        return among.mapToDouble(other -> (1 + Math.signum(point - other)) / 2).sum();
    }

    private static Estimate differenceOfMeans(Sums since, Sums before) {
        return new Estimate(since.meanAfter() - before.meanAfter(), 1, Double.POSITIVE_INFINITY);
    }

    /// Newcombe's interval by score inversion, his method 5 (Statist. Med. 25 (2006) 559-573): it stays within 0-1.
    ///
    /// @param confidence strictly between 0 and 1
    public Interval interval(double confidence) {
        var z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        return new Interval(value > 0 ? root(0, value, z) : 0, value < 1 ? root(1, value, z) : 1);
    }

    private double root(double outside, double inside, double z) {
        var out = outside;
        var in = inside;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = (out + in) / 2;
            if (distance(middle, z) > 0) {
                out = middle;
            } else {
                in = middle;
            }
        }
        return (out + in) / 2;
    }

    // above 0 where this value would be too surprising had theta been x
    private double distance(double x, double z) {
        var h = (before + since) / 2.0 - 1;
        var variance = x * (1 - x) * (2 + h + (1 + 2 * h) * x * (1 - x));
        return before * since * (value - x) * (value - x) * (2 - x) * (1 + x) - z * z * variance;
    }
}
