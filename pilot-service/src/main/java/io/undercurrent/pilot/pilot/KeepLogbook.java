package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Contest;
import io.undercurrent.pilot.pilot.domain.Friction;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.LearningWeek;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Reflection;
import io.undercurrent.pilot.pilot.domain.Safeguard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// Writes down what happens along the way. Every answer is empty when the caller may not write about such a pilot.
@ApplicationScoped
public class KeepLogbook {
    private final Pilots pilots;
    private final Logbook logbook;
    private final LookAtPilots lookAtPilots;
    private final TellPilot tellPilot;

    KeepLogbook(Pilots pilots, Logbook logbook, LookAtPilots lookAtPilots, TellPilot tellPilot) {
        this.pilots = pilots;
        this.logbook = logbook;
        this.lookAtPilots = lookAtPilots;
        this.tellPilot = tellPilot;
    }

    /// Anybody who works in the organisation may say what makes them stumble, and nobody learns who did.
    @Transactional
    public Optional<Friction> log(PilotId id, Friction friction) {
        return noted(pilots.held(id), friction, () -> logbook.add(id, friction));
    }

    @Transactional
    public Optional<Friction> remove(Caller caller, PilotId id, UUID friction, Friction.Removal removal) {
        return held(caller, id)
                .flatMap(kept -> logbook.remove(id, friction, removal)
                        .flatMap(removed -> noted(Optional.of(kept), removed, () -> {})));
    }

    /// Anybody may challenge what the AI put out.
    @Transactional
    public Optional<Contest> log(PilotId id, Contest contest) {
        return noted(pilots.held(id), contest, () -> logbook.add(id, contest));
    }

    @Transactional
    public Optional<Contest> rule(Caller caller, PilotId id, UUID contest, Contest.Ruling ruling) {
        return held(caller, id)
                .flatMap(kept ->
                        logbook.rule(id, contest, ruling).flatMap(ruled -> noted(Optional.of(kept), ruled, () -> {})));
    }

    @Transactional
    public Optional<Safeguard> log(Caller caller, PilotId id, Safeguard safeguard) {
        return noted(held(caller, id), safeguard, () -> logbook.add(id, safeguard));
    }

    @Transactional
    public Optional<Reflection> log(Caller caller, PilotId id, Reflection reflection) {
        return noted(held(caller, id), reflection, () -> logbook.add(id, reflection));
    }

    /// Hours are about a team of the pilot; of another team there is nothing to say.
    @Transactional
    public Optional<LearningWeek> log(Caller caller, PilotId id, LearningWeek week) {
        var held = held(caller, id).filter(kept -> kept.pilot().frame().teams().contains(week.team()));
        return noted(held, week, () -> logbook.keep(id, week));
    }

    private Optional<Kept> held(Caller caller, PilotId id) {
        var sight = lookAtPilots.whole(caller.sight());
        return pilots.held(id).filter(kept -> sight.covers(kept.pilot().frame().teams()));
    }

    private <T> Optional<T> noted(Optional<Kept> held, T entry, Runnable note) {
        return held.map(kept -> {
            note.run();
            tellPilot.keep(kept.pilot());
            return entry;
        });
    }
}
