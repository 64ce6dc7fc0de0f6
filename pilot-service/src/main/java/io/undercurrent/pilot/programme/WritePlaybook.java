package io.undercurrent.pilot.programme;

import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Sight;
import io.undercurrent.pilot.programme.domain.Playbook;
import io.undercurrent.pilot.programme.domain.Playbooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes down what a pilot showed, for others; before its decision there is nothing to hand on.
@ApplicationScoped
public class WritePlaybook {
    private final Playbooks playbooks;
    private final LookAtPilots lookAtPilots;

    WritePlaybook(Playbooks playbooks, LookAtPilots lookAtPilots) {
        this.playbooks = playbooks;
        this.lookAtPilots = lookAtPilots;
    }

    @Transactional
    public Outcome write(Sight sight, PilotId id, Text text) {
        return switch (lookAtPilots.look(sight, id).map(Kept::pilot).orElse(null)) {
            case null -> new Outcome.NoSuchPilot();
            case Decided decided -> new Outcome.Written(kept(decided, text));
            case Pilot _ -> new Outcome.NotDecided();
        };
    }

    private Playbook kept(Decided pilot, Text text) {
        var decision = pilot.decision();
        var playbook = new Playbook(
                UUID.randomUUID(),
                pilot.id(),
                playbooks.nextVersion(pilot.id()),
                text.title(),
                text.steps(),
                text.notFor(),
                decision.course(),
                decision.findings().grade(),
                text.on());
        playbooks.add(playbook);
        return playbook;
    }

    /// What somebody wrote down.
    public record Text(String title, List<String> steps, Optional<String> notFor, LocalDate on) {}

    public sealed interface Outcome {
        record Written(Playbook playbook) implements Outcome {}

        record NoSuchPilot() implements Outcome {}

        record NotDecided() implements Outcome {}
    }
}
