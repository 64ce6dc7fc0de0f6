package io.undercurrent.signals.detection;

import io.undercurrent.signals.evidence.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.threeten.extra.YearWeek;

/// Completes each evaluation once everything told before it was asked for has been taken in.
@ApplicationScoped
public class ProceedWithEvaluations {

    private final Turn turn;
    private final Evaluations evaluations;
    private final TakenInSoFar takenInSoFar;
    private final Facts facts;
    private final RunRounds runRounds;

    ProceedWithEvaluations(
            Turn turn, Evaluations evaluations, TakenInSoFar takenInSoFar, Facts facts, RunRounds runRounds) {
        this.turn = turn;
        this.evaluations = evaluations;
        this.takenInSoFar = takenInSoFar;
        this.facts = facts;
        this.runRounds = runRounds;
    }

    @Transactional
    public void proceed(UUID id, Instant now, Duration patience) {
        if (turn.take() && evaluations.find(id).orElse(null) instanceof Evaluation.Running running) {
            evaluations.save(next(running, now, patience));
        }
    }

    @Transactional
    public void fail(UUID id, String why) {
        if (evaluations.find(id).orElse(null) instanceof Evaluation.Running running) {
            evaluations.save(running.fail(why));
        }
    }

    private Evaluation next(Evaluation.Running running, Instant now, Duration patience) {
        var takenIn = takenInSoFar.positions();
        if (running.awaits().reachedBy(takenIn)) {
            return running.complete(run(running, RunRounds.latest(now)));
        }
        if (now.isAfter(running.requested().plus(patience))) {
            return running.fail("The facts told before have not all been taken in within " + patience);
        }
        return running.reach(running.awaits().shareTakenIn(takenIn));
    }

    private int run(Evaluation.Running running, YearWeek latest) {
        return running.through()
                .or(() -> facts.lastWeek(latest))
                .map(week -> runRounds.through(week, latest))
                .orElse(0);
    }
}
