package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Admission;
import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.pilot.domain.Entry;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Measurement;
import io.undercurrent.pilot.pilot.domain.Measurements;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Refusal;
import io.undercurrent.pilot.pilot.domain.Rejection;
import io.undercurrent.pilot.pilot.domain.Window;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Takes numbers in, each on its own: one that does not fit never stops the others.
@ApplicationScoped
public class ReportMeasurements {
    private final Pilots pilots;
    private final Measurements measurements;
    private final Teams teams;
    private final LookAtPilots lookAtPilots;
    private final TellPilot tellPilot;
    private final Moments moments;

    ReportMeasurements(
            Pilots pilots,
            Measurements measurements,
            Teams teams,
            LookAtPilots lookAtPilots,
            TellPilot tellPilot,
            Moments moments) {
        this.pilots = pilots;
        this.measurements = measurements;
        this.teams = teams;
        this.lookAtPilots = lookAtPilots;
        this.tellPilot = tellPilot;
        this.moments = moments;
    }

    @Transactional
    public Intake report(Caller caller, PilotId id, List<Entry> entries) {
        var sight = lookAtPilots.whole(caller.sight());
        return pilots.held(id)
                .filter(kept -> sight.covers(kept.pilot().frame().teams()))
                .map(kept -> into(kept, entries))
                .orElseGet(Intake.NoSuchPilot::new);
    }

    private Intake into(Kept kept, List<Entry> entries) {
        var window = Window.of(kept.pilot(), moments.today());
        if (window.isEmpty()) {
            return new Intake.Refused(Refusal.wrongStage(kept.pilot().stage(), "be measured"));
        }
        return taken(kept, entries, admission(kept, window.orElseThrow(), entries));
    }

    private Admission admission(Kept kept, Window window, List<Entry> entries) {
        var named = entries.stream().map(entry -> entry.measurement().team()).collect(Collectors.toSet());
        var plan = kept.pilot().promised().map(Charter::registration).orElseThrow();
        return new Admission(
                plan, window, teams.named(named), measurements.of(kept.pilot().id()));
    }

    private Intake taken(Kept kept, List<Entry> entries, Admission admission) {
        var rejected = new ArrayList<Rejection>();
        var accepted = new ArrayList<Measurement>();
        for (var entry : entries) {
            admission
                    .flaw(entry)
                    .ifPresentOrElse(
                            flaw -> rejected.add(Rejection.of(entry.line(), flaw)),
                            () -> accepted.add(entry.measurement()));
        }
        if (!accepted.isEmpty()) {
            measurements.keep(kept.pilot().id(), accepted);
            tellPilot.keep(kept.pilot());
        }
        return new Intake.Taken(accepted.size(), rejected);
    }

    /// What became of the numbers.
    public sealed interface Intake {
        record Taken(int accepted, List<Rejection> rejected) implements Intake {}

        record Refused(Refusal refusal) implements Intake {}

        record NoSuchPilot() implements Intake {}
    }
}
