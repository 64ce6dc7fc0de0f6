package io.undercurrent.survey.answer;

import static java.util.concurrent.CompletableFuture.completedStage;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import io.undercurrent.survey.answer.domain.BallotBoxes;
import io.undercurrent.survey.answer.domain.Choice;
import io.undercurrent.survey.answer.domain.Dropped;
import io.undercurrent.survey.answer.domain.Grounds;
import io.undercurrent.survey.answer.domain.Right;
import io.undercurrent.survey.answer.domain.Sheet;
import io.undercurrent.survey.answer.domain.Submission;
import io.undercurrent.survey.answer.domain.Submission.Accepted;
import io.undercurrent.survey.answer.domain.Submission.Over;
import io.undercurrent.survey.answer.domain.Submission.Replaced;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

/// Takes an answer from whoever shows the right to give it: checks it, and puts it into the box, which spends the right
/// and keeps the answer in one step. Nobody waits: to hand an answer from thread to thread costs more than to check it.
@ApplicationScoped
public class TakeAnswer {

    private final FindGrounds findGrounds;
    private final BallotBoxes boxes;
    private final ExecutorService waiters;
    private final InstantSource clock;

    TakeAnswer(FindGrounds findGrounds, BallotBoxes boxes, ExecutorService waiters, InstantSource clock) {
        this.findGrounds = findGrounds;
        this.boxes = boxes;
        this.waiters = waiters;
        this.clock = clock;
    }

    public CompletionStage<Submission> take(WaveId wave, Right right, Map<String, Choice> said) {
        return findGrounds
                .atHand(wave, right)
                .map(grounds -> take(grounds, right, said))
                .orElseGet(() -> supplyAsync(() -> findGrounds.of(wave, right), waiters)
                        .thenCompose(grounds -> take(grounds, right, said)));
    }

    private CompletionStage<Submission> take(Grounds grounds, Right right, Map<String, Choice> said) {
        var refusal = grounds.refusal(said.keySet(), clock.instant());
        return refusal.isPresent()
                ? completedStage(refusal.get())
                : boxes.drop(sheet(grounds, right, said)).thenApply(dropped -> submission(dropped, right));
    }

    private static Sheet sheet(Grounds grounds, Right right, Map<String, Choice> said) {
        var wave = grounds.form().orElseThrow().wave().id();
        return new Sheet(wave, grounds.group().orElseThrow(), right.spent(), said);
    }

    private Submission submission(Dropped dropped, Right right) {
        return switch (dropped) {
            case KEPT -> new Accepted(right.receipt());
            case KEPT_INSTEAD -> new Replaced(right.receipt());
            case BOX_SHUT -> new Over(clock.instant());
        };
    }
}
