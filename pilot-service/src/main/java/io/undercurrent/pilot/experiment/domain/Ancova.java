package io.undercurrent.pilot.experiment.domain;

/// The effect on randomised units, each compared with what its own past lets expect: analysis of covariance with one
/// slope for both arms (Fisher, Statistical Methods for Research Workers, 1932; Vickers & Altman, BMJ 323 (2001) 1123).
public final class Ancova {
    private static final int FEWEST = 4;

    private Ancova() {}

    /// Needs four units at least; freedom is their number less three.
    public static Estimate between(Sums pilot, Sums comparison) {
        var units = pilot.n() + comparison.n();
        if (units < FEWEST) {
            throw new IllegalArgumentException("Four units at least, not " + units);
        }
        var squares = pilot.squaresBefore() + comparison.squaresBefore();
        var slope = slope(pilot, comparison);
        var head = pilot.meanBefore() - comparison.meanBefore();
        var effect = pilot.meanAfter() - comparison.meanAfter() - slope * head;
        var freedom = units - (squares > 0 ? 3 : 2);
        var variance = rest(pilot, comparison, slope) / freedom;
        var leverage = 1.0 / pilot.n() + 1.0 / comparison.n() + (squares > 0 ? head * head / squares : 0);
        return new Estimate(effect, Math.sqrt(variance * leverage), freedom);
    }

    /// How much of a head start before is still there after, within arms; 0 when nobody differed before.
    static double slope(Sums pilot, Sums comparison) {
        var squares = pilot.squaresBefore() + comparison.squaresBefore();
        return squares > 0 ? (pilot.products() + comparison.products()) / squares : 0;
    }

    private static double rest(Sums pilot, Sums comparison, double slope) {
        var squares = pilot.squaresAfter() + comparison.squaresAfter();
        var explained = slope * (pilot.products() + comparison.products());
        return Sums.settled(squares - explained, pilot.yy() + comparison.yy());
    }
}
