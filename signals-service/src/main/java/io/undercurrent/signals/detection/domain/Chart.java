package io.undercurrent.signals.detection.domain;

import java.util.Optional;
import org.threeten.extra.YearWeek;

/// The cumulative sum of one signal of one team, and whether it has alarmed.
///
/// @param score S, against what was usual before the change
/// @param movingScore the copy that tells the chance: it goes on learning, because only so its steps stay independent
/// @param limit h, after the rhythm of its facts
/// @param value combined indicator of the last step
/// @param advancesSinceRaised steps since the alarm
/// @param since week of the last alarm, or of its end
/// @param changeStarted first week after the score last stood at zero
record Chart(
        Rhythm rhythm,
        double score,
        double movingScore,
        double limit,
        double value,
        boolean isRaised,
        int advancesSinceRaised,
        Optional<YearWeek> since,
        Optional<YearWeek> changeStarted) {
    static final Chart EMPTY =
            new Chart(Rhythm.NONE, 0, 0, Cadence.WEEKLY.limit(), 0, false, 0, Optional.empty(), Optional.empty());

    /// One step with the combined indicator of the week.
    Chart advance(YearWeek week, Surprise z, SignalKind kind, Rules rules) {
        var charting = rules.charting();
        var cusum = charting.cusum();
        var beaten = rhythm.beat(week);
        var height = rules.limit(kind, beaten.cadence());
        var next = cusum.next(score, z.held(), height + charting.headroom());
        var moving = cusum.next(movingScore, z.moving(), charting.chanceBound());
        return at(beaten, next, moving, height, z.held());
    }

    /// One step to heights told by another kind of chart.
    Chart at(Rhythm beaten, double next, double moving, double height, double step) {
        var week = beaten.last().orElseThrow();
        return new Chart(
                beaten,
                next,
                moving,
                height,
                step,
                isRaised,
                advancesSinceRaised + 1,
                since,
                changeStarted(week, next));
    }

    boolean standsAtZero() {
        return score == 0;
    }

    boolean standsHigh() {
        return score >= limit;
    }

    /// The team is back where it was before the change.
    boolean hasRecovered(Charting rules) {
        return isLow(score, rules);
    }

    /// Judged by all it ever said, what the team says now is no longer unusual.
    boolean hasSettled(Charting rules) {
        return isLow(movingScore, rules);
    }

    Chart raised(YearWeek week) {
        return new Chart(rhythm, score, movingScore, limit, value, true, 0, Optional.of(week), changeStarted);
    }

    Chart cleared(YearWeek week) {
        var low = Math.min(score, movingScore);
        Optional<YearWeek> started = low == 0 ? Optional.empty() : Optional.of(week);
        return new Chart(rhythm, low, movingScore, limit, value, false, 0, Optional.of(week), started);
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

    /// How near to its limit, 1 at it.
    double nearness() {
        return score / limit;
    }

    /// A trend without a height of its own: as high as it takes to be seen.
    Chart liftedToLimit() {
        var height = Math.max(score, limit);
        return new Chart(
                rhythm, height, movingScore, limit, value, isRaised, advancesSinceRaised, since, changeStarted);
    }

    /// One decimal, and no single steps: they could be counted back to answers, or to people.
    Chart roughly() {
        return new Chart(
                rhythm,
                Math.round(10 * score) / 10.0,
                movingScore,
                limit,
                0,
                isRaised,
                advancesSinceRaised,
                since,
                changeStarted);
    }

    /// As if nothing had happened yet.
    Chart untold() {
        return new Chart(rhythm, 0, movingScore, limit, 0, isRaised, advancesSinceRaised, since, Optional.empty());
    }

    /// Two charts of one signal as one: the raised one, else the one nearer to its limit, moved by the facts of both.
    Chart beside(Chart other) {
        var leads = isRaised == other.isRaised ? nearness() >= other.nearness() : isRaised;
        var first = leads ? this : other;
        var second = leads ? other : this;
        var later = second.rhythm.isLaterThan(first.rhythm) ? second.rhythm.last() : first.rhythm.last();
        return new Chart(
                new Rhythm(later, first.rhythm.gaps()),
                first.score,
                first.movingScore,
                first.limit,
                first.value,
                first.isRaised,
                first.advancesSinceRaised,
                first.sinceWith(second),
                first.changeStarted);
    }

    private Optional<YearWeek> sinceWith(Chart other) {
        if (isRaised != other.isRaised) {
            return since;
        }
        if (since.isEmpty() || other.since.isEmpty()) {
            return since.or(() -> other.since);
        }
        var isLater = since.get().isAfter(other.since.get());
        return isLater == isRaised ? other.since : since;
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

    private boolean isLow(double height, Charting rules) {
        return height <= rules.clearAt() * limit && advancesSinceRaised >= rules.clearNotBefore();
    }
}
