package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Where the organisation as a whole stands on one indicator, and whether it has just jumped.
///
/// @param shifts of the last weeks, in the natural parameter of the family
/// @param before usual value before the latest week
/// @param after value of the latest week
/// @param jumps whether the latest week was a jump
/// @param isNews whether it is the first of them
record OrganisationTrend(
        Yardstick yardstick, List<Double> shifts, double before, double after, boolean jumps, boolean isNews) {
    private static final int REMEMBERED = 8;
    private static final int ENOUGH = 3;
    /// Standard deviations; once in some years by chance for a weekly indicator.
    private static final double JUMP = 3;

    static OrganisationTrend of(Yardstick yardstick) {
        return new OrganisationTrend(yardstick, List.of(), 0, 0, false, false);
    }

    /// @param mean average of what was expected of the teams that spoke
    OrganisationTrend next(double mean, Shift shift) {
        var usual = yardstick.family().shifted(mean, median());
        var now = yardstick.family().shifted(mean, shift.by());
        var jump = shifts.size() >= ENOUGH
                && Math.abs(shift.by() - median()) > JUMP * Math.sqrt(shift.variance() + spread())
                && Math.abs(now - usual) > smallest();
        var kept = shifts.stream().skip(Math.max(0, shifts.size() + 1 - REMEMBERED));
        var known = Stream.concat(kept, Stream.of(shift.by())).toList();
        return new OrganisationTrend(yardstick, known, usual, now, jump, jump && !jumps);
    }

    /// One note when it jumps, none while it stays there.
    Optional<Shock> news(YearWeek week) {
        if (!isNews) {
            return Optional.empty();
        }
        var indicator = yardstick.indicator();
        var from = yardstick.indicator().shown(before);
        var to = yardstick.indicator().shown(after);
        var direction = to > from ? Direction.RISING : Direction.FALLING;
        return Optional.of(new Shock(week, indicator.kind(), indicator.label(), from, to, direction));
    }

    /// A jump of half of what is worth a conversation in one team.
    private double smallest() {
        return yardstick.effect() / 2;
    }

    /// Of the last weeks: one odd week does not move it.
    private double median() {
        var ordered = shifts.stream().sorted().toList();
        return ordered.isEmpty() ? 0 : (ordered.get((ordered.size() - 1) / 2) + ordered.get(ordered.size() / 2)) / 2;
    }

    private double spread() {
        var middle = median();
        return shifts.stream()
                .mapToDouble(each -> (each - middle) * (each - middle))
                .average()
                .orElse(0);
    }
}
