package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.Cusum;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// The cumulative sum of one signal of one team, and whether it has alarmed.
///
/// @param score S, against what was usual before the change
/// @param movingScore the copy that tells the chance: it goes on learning, because only so its steps stay independent
/// @param value combined indicator of the last step
/// @param advancesSinceRaised steps since the alarm
/// @param since week of the last alarm, or of its end
/// @param changeStarted first week after the score last stood at zero
record Chart(
        Rhythm rhythm,
        double score,
        double movingScore,
        double value,
        boolean isRaised,
        int advancesSinceRaised,
        Optional<YearWeek> since,
        Optional<YearWeek> changeStarted) {
    static final Chart EMPTY = new Chart(Rhythm.NONE, 0, 0, 0, false, 0, Optional.empty(), Optional.empty());

    /// One step with the combined indicator of the week.
    Chart advance(YearWeek week, Surprise z, Rules rules) {
        var cusum = new Cusum(rules.allowance(), rules.clip());
        var beaten = rhythm.beat(week);
        var next = cusum.next(score, z.held(), beaten.cadence().limit() + rules.headroom());
        var moving = cusum.next(movingScore, z.moving(), rules.chanceBound());
        return new Chart(
                beaten, next, moving, z.held(), isRaised, advancesSinceRaised + 1, since, changeStarted(week, next));
    }

    boolean standsAtZero() {
        return score == 0;
    }

    boolean standsHigh() {
        return score >= limit();
    }

    /// The team is back where it was before the change.
    boolean hasRecovered(Rules rules) {
        return isLow(score, rules);
    }

    /// Judged by all it ever said, what the team says now is no longer unusual.
    boolean hasSettled(Rules rules) {
        return isLow(movingScore, rules);
    }

    Chart raised(YearWeek week) {
        return new Chart(rhythm, score, movingScore, value, true, 0, Optional.of(week), changeStarted);
    }

    Chart cleared(YearWeek week) {
        var low = Math.min(score, movingScore);
        Optional<YearWeek> started = low == 0 ? Optional.empty() : Optional.of(week);
        return new Chart(rhythm, low, movingScore, value, false, 0, Optional.of(week), started);
    }

    double limit() {
        return cadence().limit();
    }

    Cadence cadence() {
        return rhythm.cadence();
    }

    boolean hasAdvancedIn(YearWeek week) {
        return rhythm.last().filter(week::equals).isPresent();
    }

    boolean hasAdvanced() {
        return rhythm.last().isPresent();
    }

    /// Weeks since the last facts; call only when it has advanced.
    long weeksSilent(YearWeek week) {
        return Rhythm.weeksBetween(rhythm.last().orElseThrow(), week);
    }

    double valueIn(YearWeek week) {
        return hasAdvancedIn(week) ? value : 0;
    }

    private Optional<YearWeek> changeStarted(YearWeek week, double next) {
        if (isRaised) {
            return changeStarted;
        }
        if (next == 0) {
            return Optional.empty();
        }
        return score == 0 ? Optional.of(week) : changeStarted;
    }

    private boolean isLow(double height, Rules rules) {
        return height <= rules.clearAt() * limit() && advancesSinceRaised >= rules.clearNotBefore();
    }
}
