package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.Cusum;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// The cumulative sum of one signal of one team, and whether it has alarmed.
final class Chart {
    private final Rules rules;
    private final Cusum cusum;
    private final Rhythm rhythm = new Rhythm();
    private double score;
    private double moving;
    private double value;
    private boolean raised;
    private int advancesSinceRaised;
    private Optional<YearWeek> since = Optional.empty();
    private Optional<YearWeek> changeStarted = Optional.empty();

    Chart(Rules rules) {
        this.rules = rules;
        this.cusum = new Cusum(rules.allowance(), rules.clip());
    }

    /// One step with the combined indicator of the week.
    void advance(YearWeek week, Surprise z) {
        rhythm.beat(week);
        value = z.held();
        var wasAtZero = score == 0;
        score = cusum.next(score, z.held(), limit() + rules.headroom());
        moving = cusum.next(moving, z.moving(), rules.chanceBound());
        if (!raised && score == 0) {
            changeStarted = Optional.empty();
        } else if (!raised && wasAtZero) {
            changeStarted = Optional.of(week);
        }
        advancesSinceRaised++;
    }

    boolean standsAtZero() {
        return score == 0;
    }

    boolean standsHigh() {
        return score >= limit();
    }

    /// The team is back where it was before the change.
    boolean hasRecovered() {
        return isLow(score);
    }

    /// Judged by all it ever said, what the team says now is no longer unusual.
    boolean hasSettled() {
        return isLow(moving);
    }

    void raise(YearWeek week) {
        raised = true;
        advancesSinceRaised = 0;
        since = Optional.of(week);
    }

    void clear(YearWeek week) {
        raised = false;
        score = Math.min(score, moving);
        since = Optional.of(week);
        changeStarted = score == 0 ? Optional.empty() : Optional.of(week);
    }

    boolean isRaised() {
        return raised;
    }

    Optional<YearWeek> since() {
        return since;
    }

    Optional<YearWeek> changeStarted() {
        return changeStarted;
    }

    double score() {
        return score;
    }

    /// The copy that tells the chance: it goes on learning, because only so its steps stay independent in control.
    double movingScore() {
        return moving;
    }

    double limit() {
        return cadence().limit();
    }

    Cadence cadence() {
        return rhythm.cadence();
    }

    private boolean isLow(double height) {
        return height <= rules.clearAt() * limit() && advancesSinceRaised >= rules.clearNotBefore();
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
}
