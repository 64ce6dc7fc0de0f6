package io.undercurrent.signals.detection;

import io.undercurrent.signals.evidence.Facts;
import io.undercurrent.signals.evidence.TouchedWeeks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/// A round runs by itself once the facts of its week are in; a late fact runs its week again.
@ApplicationScoped
public class RunRoundsOfFinishedWeeks {

    private final Turn turn;
    private final TouchedWeeks touchedWeeks;
    private final Facts facts;
    private final RunRounds runRounds;

    RunRoundsOfFinishedWeeks(Turn turn, TouchedWeeks touchedWeeks, Facts facts, RunRounds runRounds) {
        this.turn = turn;
        this.touchedWeeks = touchedWeeks;
        this.facts = facts;
        this.runRounds = runRounds;
    }

    /// Waits until no fact has come for a while, but not for ever.
    @Transactional
    public void run(Instant now, Duration quiet, Duration patience) {
        if (touchedWeeks.settled(quiet, patience) && turn.take()) {
            var latest = RunRounds.latest(now);
            facts.lastWeekThatIsIn(latest).ifPresent(week -> runRounds.through(week, latest));
        }
    }
}
