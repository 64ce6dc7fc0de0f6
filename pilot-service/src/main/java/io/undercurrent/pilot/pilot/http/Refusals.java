package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.problem.FieldError;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.pilot.pilot.Change;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Refusal;

/// Tells callers why a pilot does not do what they asked.
final class Refusals {
    private Refusals() {}

    static Kept made(Change change) {
        return switch (change) {
            case Change.Made(var kept) -> kept;
            case Change.Refused(var refusal) -> throw problem(refusal);
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

    static ProblemException problem(Refusal refusal) {
        var errors = refusal.gaps().stream()
                .map(gap -> new FieldError(gap.pointer(), gap.message()))
                .toList();
        var code = refusal.ground().code();
        var problem = refusal.ground().isAboutTheRequest()
                ? Problem.unprocessable(code, refusal.detail())
                : Problem.conflict(code, refusal.detail());
        return problem.withErrors(errors).asException();
    }
}
