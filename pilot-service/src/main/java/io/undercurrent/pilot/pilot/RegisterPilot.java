package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Draft;
import io.undercurrent.pilot.pilot.domain.LoadGovernor;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Refusal;
import io.undercurrent.pilot.pilot.domain.Sealing;
import io.undercurrent.pilot.pilot.domain.Step;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.Optional;

/// Seals a plan, if it is whole and if its teams have room for it.
@ApplicationScoped
public class RegisterPilot {
    private final TakeStep takeStep;
    private final Pilots pilots;
    private final Teams teams;
    private final LoadGovernor governor;
    private final Sealing sealing;
    private final Moments moments;

    RegisterPilot(
            TakeStep takeStep, Pilots pilots, Teams teams, LoadGovernor governor, Sealing sealing, Moments moments) {
        this.takeStep = takeStep;
        this.pilots = pilots;
        this.teams = teams;
        this.governor = governor;
        this.sealing = sealing;
        this.moments = moments;
    }

    @Transactional
    public Change register(Caller caller, PilotId id) {
        var today = moments.now().atOffset(ZoneOffset.UTC).toLocalDate();
        return takeStep.take(caller, id, new Occasion(today, Optional.empty()), this::registered);
    }

    private Step registered(Pilot pilot) {
        if (!(pilot instanceof Draft draft)) {
            return new Step.Refused(Refusal.wrongStage(pilot.stage(), "be registered again"));
        }
        return switch (draft.register(sealing, teams.named(draft.proposal().teams()), moments.now())) {
            case Step.Refused refused -> refused;
            case Step.Taken taken -> governed(taken);
        };
    }

    private Step governed(Step.Taken taken) {
        return governor.refusal(pilots.workload(taken.pilot().frame().teams()))
                .<Step>map(Step.Refused::new)
                .orElse(taken);
    }
}
