package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.pilot.domain.Review.Complete;
import io.undercurrent.pilot.pilot.domain.Review.Incomplete;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An idea that is being written down. Nothing is promised yet.
public record Draft(PilotId id, Proposal proposal) implements Pilot {
    /// Promises the plan, if there is nothing it lacks.
    public Step register(Sealing sealing, Map<TeamId, Team> teams, Instant now) {
        return switch (Review.of(proposal, teams)) {
            case Incomplete(var gaps) ->
                new Step.Refused(new Refusal(
                        Ground.PLAN_INCOMPLETE, "The plan lacks something; each part is named in errors", gaps));
            case Complete(var registration) -> new Step.Taken(new Registered(charter(registration, sealing, now)));
        };
    }

    private Charter charter(Registration registration, Sealing sealing, Instant now) {
        var caveats =
                registration.conditions().targetRelief() == null ? List.of(Caveat.NO_TARGET_RELIEF) : List.<Caveat>of();
        return new Charter(id, registration, registration, sealing.seal(id, registration), now, caveats, List.of());
    }

    @Override
    public Frame frame() {
        return proposal.frame();
    }

    @Override
    public Stage stage() {
        return Stage.DRAFT;
    }

    @Override
    public Optional<Charter> promised() {
        return Optional.empty();
    }
}
