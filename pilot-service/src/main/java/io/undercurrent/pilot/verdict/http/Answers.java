package io.undercurrent.pilot.verdict.http;

import io.undercurrent.kit.problem.FieldError;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.pilot.pilot.Change;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Refusal;

/// What came of a decision, as HTTP tells it.
final class Answers {
    private Answers() {}

    static Kept made(Change change) {
        return switch (change) {
            case Change.Made(var kept) -> kept;
            case Change.Refused(var refusal) -> throw refused(refusal);
            case Change.NoSuchPilot() -> throw unknown();
            case Change.ChangedMeanwhile() ->
                throw Problem.preconditionFailed("pilot-changed", "The pilot does not stand as you saw it last")
                        .asException();
        };
    }

    static ProblemException unknown() {
        return Problem.notFound("pilot-not-found", "No pilot that you may see has this id")
                .asException();
    }

    private static ProblemException refused(Refusal refusal) {
        var code = refusal.ground().code();
        var problem = refusal.ground().isAboutTheRequest()
                ? Problem.unprocessable(code, refusal.detail())
                : Problem.conflict(code, refusal.detail());
        return problem.withErrors(refusal.gaps().stream()
                        .map(gap -> new FieldError(gap.pointer(), gap.message()))
                        .toList())
                .asException();
    }
}
