package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Ground;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Milestone;
import io.undercurrent.pilot.pilot.domain.Milestones;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Refusal;
import io.undercurrent.pilot.pilot.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/// Brings a pilot one step further, with its milestone and the news of it, or says why not.
@ApplicationScoped
public class TakeStep {
    private final Pilots pilots;
    private final LookAtPilots lookAtPilots;
    private final TellPilot tellPilot;
    private final Milestones milestones;
    private final Moments moments;

    TakeStep(Pilots pilots, LookAtPilots lookAtPilots, TellPilot tellPilot, Milestones milestones, Moments moments) {
        this.pilots = pilots;
        this.lookAtPilots = lookAtPilots;
        this.tellPilot = tellPilot;
        this.milestones = milestones;
        this.moments = moments;
    }

    @Transactional
    public Change take(Caller caller, PilotId id, Occasion occasion, Function<Pilot, Step> step) {
        if (occasion.on().isAfter(moments.today())) {
            return new Change.Refused(
                    new Refusal(Ground.DAY_IN_THE_FUTURE, occasion.on() + " has not come yet", List.of()));
        }
        var sight = lookAtPilots.whole(caller.sight());
        return pilots.held(id)
                .filter(kept -> sight.covers(kept.pilot().frame().teams()))
                .map(kept -> after(step.apply(kept.pilot()), occasion, caller))
                .orElseGet(Change.NoSuchPilot::new);
    }

    private Change after(Step step, Occasion occasion, Caller caller) {
        return switch (step) {
            case Step.Refused(var refusal) -> new Change.Refused(refusal);
            case Step.Taken(var pilot) -> new Change.Made(told(pilot, occasion, caller.role()));
        };
    }

    private Kept told(Pilot pilot, Occasion occasion, String role) {
        var kept = tellPilot.keep(pilot);
        milestones.add(pilot.id(), new Milestone(pilot.stage(), occasion.on(), moments.now(), role, occasion.reason()));
        return kept;
    }
}
