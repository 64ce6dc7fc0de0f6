package io.undercurrent.pilot.verdict;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Measurements;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Sealing;
import io.undercurrent.pilot.pilot.domain.Sight;
import io.undercurrent.pilot.pilot.domain.Stage;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.teams.domain.Teams;
import io.undercurrent.pilot.verdict.domain.Analysis;
import io.undercurrent.pilot.verdict.domain.Examination;
import io.undercurrent.pilot.verdict.domain.Facts;
import io.undercurrent.pilot.verdict.domain.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/// Tells what a pilot's numbers say, as often as anybody likes.
@ApplicationScoped
public class AnalysePilot {
    private final LookAtPilots lookAtPilots;
    private final Measurements measurements;
    private final Teams teams;
    private final Sealing sealing;

    AnalysePilot(LookAtPilots lookAtPilots, Measurements measurements, Teams teams, Sealing sealing) {
        this.lookAtPilots = lookAtPilots;
        this.measurements = measurements;
        this.teams = teams;
        this.sealing = sealing;
    }

    public Answer analyse(Sight sight, PilotId id) {
        return lookAtPilots
                .look(sight, id)
                .map(Kept::pilot)
                .<Answer>map(pilot -> of(pilot)
                        .<Answer>map(analysis -> new Answer.Analysed(pilot, analysis))
                        .orElseGet(() -> new Answer.NothingPromised(pilot.stage())))
                .orElseGet(Answer.NoSuchPilot::new);
    }

    /// Nothing as long as nothing was sealed, or when the pilot was given up.
    Optional<Analysis> of(Pilot pilot) {
        return pilot.stage() == Stage.WITHDRAWN
                ? Optional.empty()
                : pilot.promised().map(charter -> analysis(charter, pilot));
    }

    private Analysis analysis(Charter charter, Pilot pilot) {
        var facts = new Facts(charter.sealedPlan(), Span.of(pilot), measurements.of(pilot.id()), shown(charter));
        return Examination.of(charter, facts, holds(charter));
    }

    private Set<TeamId> shown(Charter charter) {
        return teams.named(charter.sealedPlan().teams()).values().stream()
                .filter(Team::hidesItsMembers)
                .map(Team::id)
                .collect(toUnmodifiableSet());
    }

    // the text must still have its fingerprint, and the plan we compute with must still be that text
    private boolean holds(Charter charter) {
        return charter.seal().holds()
                && sealing.seal(charter.id(), charter.sealedPlan()).equals(charter.seal());
    }

    public sealed interface Answer {
        record Analysed(Pilot pilot, Analysis analysis) implements Answer {}

        record NothingPromised(Stage stage) implements Answer {}

        record NoSuchPilot() implements Answer {}
    }
}
