package io.undercurrent.signals.detection.kafka;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.signals.detection.Evaluation;
import io.undercurrent.signals.detection.Evaluations;
import io.undercurrent.signals.detection.HeedRules;
import io.undercurrent.signals.detection.ProceedWithEvaluations;
import io.undercurrent.signals.detection.RunRoundsOfFinishedWeeks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/// Looks every moment whether there is a round to run: asked for, or because a week is in.
@Singleton
class KeepRoundsGoing {

    private static final Logger LOG = Logger.getLogger(KeepRoundsGoing.class);

    private final HeedRules heedRules;
    private final Evaluations evaluations;
    private final ProceedWithEvaluations proceedWithEvaluations;
    private final RunRoundsOfFinishedWeeks runRoundsOfFinishedWeeks;
    private final Rhythm rhythm;
    private final Clock clock;
    private Instant restUntil = Instant.MIN;

    KeepRoundsGoing(
            HeedRules heedRules,
            Evaluations evaluations,
            ProceedWithEvaluations proceedWithEvaluations,
            RunRoundsOfFinishedWeeks runRoundsOfFinishedWeeks,
            Rhythm rhythm,
            Clock clock) {
        this.heedRules = heedRules;
        this.evaluations = evaluations;
        this.proceedWithEvaluations = proceedWithEvaluations;
        this.runRoundsOfFinishedWeeks = runRoundsOfFinishedWeeks;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @Scheduled(every = "${undercurrent.rounds.look-every:0.5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (clock.instant().isBefore(restUntil)) {
            return;
        }
        try {
            heedRules.heed();
            evaluations.running().forEach(this::proceed);
            runRoundsOfFinishedWeeks.run(clock.instant(), rhythm.quiet(), rhythm.patience());
        } catch (RuntimeException e) {
            LOG.error("The rounds did not run; they are tried again", e);
            restUntil = clock.instant().plus(rhythm.restAfterFailure());
        }
    }

    private void proceed(Evaluation.Running evaluation) {
        try {
            proceedWithEvaluations.proceed(evaluation.id(), clock.instant(), rhythm.evaluationPatience());
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | IndexOutOfBoundsException e) {
            LOG.error("An evaluation failed", e);
            proceedWithEvaluations.fail(evaluation.id(), "The rounds could not be computed; the log says why");
        }
    }
}
