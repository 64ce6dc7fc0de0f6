package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Draft;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Milestone;
import io.undercurrent.pilot.pilot.domain.Milestones;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Proposal;
import io.undercurrent.pilot.pilot.domain.Refusal;
import io.undercurrent.pilot.pilot.domain.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.Optional;

/// Writes an idea down, and changes it as long as it is a draft.
@ApplicationScoped
public class DraftPilot {
    private final Pilots pilots;
    private final LookAtPilots lookAtPilots;
    private final TellPilot tellPilot;
    private final Milestones milestones;
    private final Moments moments;

    DraftPilot(Pilots pilots, LookAtPilots lookAtPilots, TellPilot tellPilot, Milestones milestones, Moments moments) {
        this.pilots = pilots;
        this.lookAtPilots = lookAtPilots;
        this.tellPilot = tellPilot;
        this.milestones = milestones;
        this.moments = moments;
    }

    /// Empty when the caller may not speak for all of the teams.
    @Transactional
    public Optional<Kept> draft(Caller caller, Draft draft) {
        if (!lookAtPilots.whole(caller.sight()).covers(draft.frame().teams())) {
            return Optional.empty();
        }
        var kept = tellPilot.keep(draft);
        var now = moments.now();
        milestones.add(
                draft.id(),
                new Milestone(
                        draft.stage(),
                        now.atOffset(ZoneOffset.UTC).toLocalDate(),
                        now,
                        caller.role(),
                        Optional.empty()));
        return Optional.of(kept);
    }

    /// @param seen the revision that the caller saw last
    @Transactional
    public Change edit(Caller caller, PilotId id, long seen, Proposal proposal) {
        var sight = lookAtPilots.whole(caller.sight());
        return pilots.held(id)
                .filter(kept -> covers(sight, kept, proposal))
                .map(kept -> edited(kept, seen, proposal))
                .orElseGet(Change.NoSuchPilot::new);
    }

    private static boolean covers(Sight sight, Kept kept, Proposal proposal) {
        return sight.covers(kept.pilot().frame().teams())
                && sight.covers(proposal.frame().teams());
    }

    private Change edited(Kept kept, long seen, Proposal proposal) {
        if (!(kept.pilot() instanceof Draft draft)) {
            return new Change.Refused(Refusal.wrongStage(kept.pilot().stage(), "be edited: amend its plan instead"));
        }
        return kept.revision() == seen
                ? new Change.Made(tellPilot.keep(new Draft(draft.id(), proposal)))
                : new Change.ChangedMeanwhile();
    }
}
