package io.undercurrent.signals.detection.domain;

import java.util.Arrays;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Where the organisation as a whole stands on one indicator, and whether it has just jumped.
final class OrganisationTrend {
    private static final int REMEMBERED = 8;
    /// Standard deviations; once in some years by chance for a weekly indicator.
    private static final double JUMP = 3;

    private final Indicator indicator;
    private final double[] shifts = new double[REMEMBERED];
    private int steps;
    private double mean;
    private Shift last = Shift.NONE;
    private boolean jumpedBefore;
    private boolean jumps;

    OrganisationTrend(Indicator indicator) {
        this.indicator = indicator;
    }

    /// @param mean average of what was expected of the teams that spoke
    void add(double mean, Shift shift) {
        this.mean = mean;
        jumpedBefore = jumps;
        last = shift;
        jumps = steps >= 3 && Math.abs(shift.by() - usual()) > JUMP * sd() && Math.abs(after() - before()) > smallest();
        shifts[steps % REMEMBERED] = shift.by();
        steps++;
    }

    /// One note when it jumps, none while it stays there.
    Optional<Shock> news(YearWeek week) {
        if (!jumps || jumpedBefore) {
            return Optional.empty();
        }
        var before = indicator.shown(before());
        var after = indicator.shown(after());
        var direction = after > before ? Direction.RISING : Direction.FALLING;
        return Optional.of(new Shock(week, indicator.kind(), indicator.label(), before, after, direction));
    }

    private double before() {
        return indicator.family().shifted(mean, usual());
    }

    private double after() {
        return indicator.family().shifted(mean, last.by());
    }

    /// A jump of half of what is worth a conversation in one team.
    private double smallest() {
        return indicator.effect() / 2;
    }

    /// Median of the last weeks: one odd week does not move it.
    private double usual() {
        var known = known();
        return (known[(known.length - 1) / 2] + known[known.length / 2]) / 2;
    }

    private double sd() {
        var known = known();
        var middle = usual();
        var spread = Arrays.stream(known)
                        .map(each -> (each - middle) * (each - middle))
                        .sum()
                / known.length;
        return Math.sqrt(last.variance() + spread);
    }

    private double[] known() {
        return Arrays.stream(shifts, 0, Math.min(steps, REMEMBERED)).sorted().toArray();
    }
}
