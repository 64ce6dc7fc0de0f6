package io.undercurrent.signals.detection.domain;

import static java.util.Objects.requireNonNull;

import io.undercurrent.signals.statistics.domain.Garwood;
import io.undercurrent.signals.statistics.domain.Interval;

/// Whether a signal keeps its promise in this organisation, and the limits with which it would.
///
/// @param teamWeeks on how many weeks of a team it rests
/// @param rate false watches per team in two years
/// @param interval where that rate lies, with a certainty of 90 percent
/// @param limits as they are, or higher where the rate is certainly too high
public record Calibrated(SignalKind kind, long teamWeeks, double rate, Interval interval, Limits limits) {

    /// One false watch per team in two years over the four signals together.
    public static final double PROMISED = 0.25;

    private static final double CERTAINTY = 0.9;
    private static final double TWO_YEARS = 104;

    public static Calibrated of(SignalKind kind, FalseAlarms alarms, Rules rules) {
        var count = alarms.of(kind);
        var twoYears = count.teamWeeks() / TWO_YEARS;
        var exact = Garwood.of(Math.toIntExact(count.watches()), CERTAINTY);
        var rate = twoYears == 0 ? 0 : count.watches() / twoYears;
        var interval =
                twoYears == 0 ? new Interval(0, 0) : new Interval(exact.low() / twoYears, exact.high() / twoYears);
        return new Calibrated(
                kind,
                count.teamWeeks(),
                rate,
                interval,
                recommended(requireNonNull(rules.limits().get(kind)), rate, interval));
    }

    public boolean isKept() {
        return interval.low() <= PROMISED;
    }

    /// Far out, a chart in control stands at S with a chance that falls by e for every unit of S.
    private static Limits recommended(Limits limits, double rate, Interval interval) {
        var more = interval.low() > PROMISED ? Math.log(rate / PROMISED) : 0;
        return new Limits(limits.weekly() + more, limits.biweekly() + more, limits.monthly() + more);
    }
}
