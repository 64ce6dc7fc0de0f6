package io.undercurrent.pilot.experiment.domain;

import java.util.List;
import java.util.stream.IntStream;

/// What units add up to: enough for every estimate, and split anew in no time.
///
/// @param n units
/// @param x sum of the means before
/// @param y sum of the means after
/// @param xx sum of squares before
/// @param xy sum of products
/// @param yy sum of squares after
public record Sums(int n, double x, double y, double xx, double xy, double yy) {
    // what is left of a sum of squares after subtraction is rounding when it is smaller than this share
    private static final double ROUNDING = 1e-12;

    static Sums of(List<Unit> units) {
        return of(units, IntStream.range(0, units.size()).toArray(), units.size());
    }

    /// Of the first so many of the chosen units.
    static Sums of(List<Unit> units, int[] chosen, int count) {
        var x = 0.0;
        var y = 0.0;
        var xx = 0.0;
        var xy = 0.0;
        var yy = 0.0;
        for (var place = 0; place < count; place++) {
            var unit = units.get(chosen[place]);
            x += unit.before();
            y += unit.after();
            xx += unit.before() * unit.before();
            xy += unit.before() * unit.after();
            yy += unit.after() * unit.after();
        }
        return new Sums(count, x, y, xx, xy, yy);
    }

    /// From what papers print: means, standard deviations (n - 1) and the correlation of before and after.
    public static Sums of(int n, Spread before, Spread after, double correlation) {
        var x = n * before.mean();
        var y = n * after.mean();
        return new Sums(
                n,
                x,
                y,
                (n - 1) * before.sd() * before.sd() + x * x / n,
                (n - 1) * correlation * before.sd() * after.sd() + x * y / n,
                (n - 1) * after.sd() * after.sd() + y * y / n);
    }

    /// A mean and the standard deviation around it.
    public record Spread(double mean, double sd) {}

    Sums minus(Sums part) {
        return new Sums(n - part.n, x - part.x, y - part.y, xx - part.xx, xy - part.xy, yy - part.yy);
    }

    double meanBefore() {
        return x / n;
    }

    double meanAfter() {
        return y / n;
    }

    double squaresBefore() {
        return settled(xx - x * x / n, xx);
    }

    double squaresAfter() {
        return settled(yy - y * y / n, yy);
    }

    double products() {
        return xy - x * y / n;
    }

    /// Of after minus before.
    double squaresOfChange() {
        var change = y - x;
        var squares = yy - 2 * xy + xx;
        return settled(squares - change * change / n, yy + xx);
    }

    static double settled(double rest, double scale) {
        return rest > ROUNDING * scale ? rest : 0;
    }
}
