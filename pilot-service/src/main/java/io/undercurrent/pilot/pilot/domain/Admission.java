package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.Crowd;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What must be so before a number is let in; a number that was let in is there for the next one.
public final class Admission {
    private final Registration plan;
    private final Window window;
    private final Map<TeamId, Team> teams;
    private final Set<Place> taken = new HashSet<>();

    private record Place(String metric, Arm arm, TeamId team, LocalDate day) {
        static Place of(Measurement measurement) {
            return new Place(measurement.metric(), measurement.arm(), measurement.team(), measurement.day());
        }
    }

    public Admission(Registration plan, Window window, Map<TeamId, Team> teams, List<Measurement> known) {
        this.plan = plan;
        this.window = window;
        this.teams = Map.copyOf(teams);
        known.stream().map(Place::of).forEach(taken::add);
    }

    /// Why this number cannot be taken; if there is no reason, it counts as taken.
    public Optional<Flaw> flaw(Entry entry) {
        var told = entry.measurement();
        return metricFlaw(entry)
                .or(() -> teamFlaw(told))
                .or(() -> window.flaw(told.arm(), told.day()))
                .or(() -> taken.add(Place.of(told)) ? Optional.empty() : Optional.of(Flaw.DUPLICATE));
    }

    private Optional<Flaw> metricFlaw(Entry entry) {
        var told = entry.measurement();
        if (!plan.plans(told.metric())) {
            return Optional.of(Flaw.METRIC_NOT_PLANNED);
        }
        if (!entry.unit().equals(entry.unit().flatMap(_ -> plan.unitOf(told.metric())))) {
            return Optional.of(Flaw.WRONG_UNIT);
        }
        return isPossible(told) ? Optional.empty() : Optional.of(Flaw.IMPOSSIBLE_VALUE);
    }

    private boolean isPossible(Measurement told) {
        return Double.isFinite(told.value())
                && plan.outcome()
                        .filter(outcome -> outcome.metric().equals(told.metric()))
                        .map(outcome -> outcome.kind().allows(told.value()))
                        .orElse(true);
    }

    private Optional<Flaw> teamFlaw(Measurement told) {
        var team = teams.get(told.team());
        if (team == null) {
            return Optional.of(Flaw.UNKNOWN_TEAM);
        }
        if (!team.hidesItsMembers() || told.count().orElse(Crowd.SMALLEST) < Crowd.SMALLEST) {
            return Optional.of(Flaw.GROUP_TOO_SMALL);
        }
        return plan.teamsOf(told.arm()).contains(told.team()) ? Optional.empty() : Optional.of(Flaw.TEAM_NOT_PLANNED);
    }
}
