package io.undercurrent.signals.detection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.threeten.extra.YearWeek;

/// Notes that somebody waits for the rounds, and up to which facts.
@ApplicationScoped
public class AskForEvaluation {

    private final ToldSoFar toldSoFar;
    private final Evaluations evaluations;

    AskForEvaluation(ToldSoFar toldSoFar, Evaluations evaluations) {
        this.toldSoFar = toldSoFar;
        this.evaluations = evaluations;
    }

    @Transactional
    public Evaluation ask(Optional<YearWeek> through, Instant now) {
        var evaluation = new Evaluation.Running(UUID.randomUUID(), through, toldSoFar.ends(), now, 0);
        evaluations.save(evaluation);
        return evaluation;
    }
}
