package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Baseline;
import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Measurements;
import io.undercurrent.pilot.pilot.domain.Paused;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Refusal;
import io.undercurrent.pilot.pilot.domain.Registered;
import io.undercurrent.pilot.pilot.domain.Running;
import io.undercurrent.pilot.pilot.domain.Step;
import io.undercurrent.pilot.pilot.domain.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Leads a registered pilot from its baseline to its end.
@ApplicationScoped
public class AdvancePilot {
    private final TakeStep takeStep;
    private final Measurements measurements;

    AdvancePilot(TakeStep takeStep, Measurements measurements) {
        this.takeStep = takeStep;
        this.measurements = measurements;
    }

    @Transactional
    public Change startBaseline(Caller caller, PilotId id, Occasion occasion) {
        return takeStep.take(
                caller,
                id,
                occasion,
                pilot -> pilot instanceof Registered registered
                        ? registered.startBaseline(occasion.on())
                        : wrongStage(pilot, "start its baseline"));
    }

    @Transactional
    public Change start(Caller caller, PilotId id, Occasion occasion) {
        return takeStep.take(
                caller,
                id,
                occasion,
                pilot -> pilot instanceof Baseline baseline
                        ? baseline.start(occasion.on(), measurements.of(id))
                        : wrongStage(pilot, "start"));
    }

    @Transactional
    public Change pause(Caller caller, PilotId id, Occasion occasion) {
        return takeStep.take(
                caller,
                id,
                occasion,
                pilot -> pilot instanceof Running running
                        ? running.pause(occasion.on(), occasion.reason())
                        : wrongStage(pilot, "pause"));
    }

    @Transactional
    public Change resume(Caller caller, PilotId id, Occasion occasion) {
        return takeStep.take(
                caller,
                id,
                occasion,
                pilot -> pilot instanceof Paused paused ? paused.resume(occasion.on()) : wrongStage(pilot, "resume"));
    }

    @Transactional
    public Change conclude(Caller caller, PilotId id, Occasion occasion) {
        return takeStep.take(
                caller,
                id,
                occasion,
                pilot -> pilot instanceof Running running
                        ? running.conclude(occasion.on(), occasion.reason())
                        : wrongStage(pilot, "conclude"));
    }

    @Transactional
    public Change withdraw(Caller caller, PilotId id, Occasion occasion) {
        return takeStep.take(caller, id, occasion, pilot -> Withdrawn.of(pilot, occasion.on(), occasion.reason()));
    }

    private static Step wrongStage(Pilot pilot, String wanted) {
        return new Step.Refused(Refusal.wrongStage(pilot.stage(), wanted));
    }
}
