package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Amendment;
import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Changes;
import io.undercurrent.pilot.pilot.domain.Gap;
import io.undercurrent.pilot.pilot.domain.Ground;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Proposal;
import io.undercurrent.pilot.pilot.domain.Refusal;
import io.undercurrent.pilot.pilot.domain.Registration;
import io.undercurrent.pilot.pilot.domain.Review;
import io.undercurrent.pilot.pilot.domain.Sealing;
import io.undercurrent.pilot.pilot.domain.Step;
import io.undercurrent.pilot.pilot.domain.UnderWay;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Changes a sealed plan in the open: what, when, why and in which role stays on record beside the first seal.
@ApplicationScoped
public class AmendPlan {
    private final TakeStep takeStep;
    private final Teams teams;
    private final Sealing sealing;
    private final Moments moments;

    AmendPlan(TakeStep takeStep, Teams teams, Sealing sealing, Moments moments) {
        this.takeStep = takeStep;
        this.teams = teams;
        this.sealing = sealing;
        this.moments = moments;
    }

    @Transactional
    public Change amend(Caller caller, PilotId id, String reason, Proposal proposal) {
        var today = moments.now().atOffset(ZoneOffset.UTC).toLocalDate();
        return takeStep.take(
                caller,
                id,
                new Occasion(today, Optional.of(reason)),
                pilot -> pilot instanceof UnderWay underWay
                        ? amended(underWay, caller.role(), reason, proposal)
                        : new Step.Refused(Refusal.wrongStage(pilot.stage(), "be amended")));
    }

    private Step amended(UnderWay pilot, String role, String reason, Proposal proposal) {
        return switch (Review.of(proposal, teams.named(proposal.teams()))) {
            case Review.Incomplete(var gaps) ->
                new Step.Refused(new Refusal(Ground.PLAN_INCOMPLETE, "The amended plan lacks something", gaps));
            case Review.Complete(var plan) -> amended(pilot, role, reason, plan);
        };
    }

    private Step amended(UnderWay pilot, String role, String reason, Registration plan) {
        var parts = new Changes(pilot.charter().registration(), plan).parts();
        if (parts.isEmpty()) {
            return refused(Ground.NOTHING_CHANGED, "This is the plan in force", List.of());
        }
        if (parts.contains("/kind") || parts.contains("/teamIds")) {
            return refused(
                    Ground.NEEDS_A_NEW_PILOT,
                    "Another kind or other teams are another pilot: withdraw this one and register anew",
                    List.of(new Gap("/kind", "stays"), new Gap("/teamIds", "stay")));
        }
        return new Step.Taken(
                pilot.amend(plan, new Amendment(moments.now(), role, reason, parts, sealing.seal(pilot.id(), plan))));
    }

    private static Step refused(Ground ground, String detail, List<Gap> gaps) {
        return new Step.Refused(new Refusal(ground, detail, gaps));
    }
}
