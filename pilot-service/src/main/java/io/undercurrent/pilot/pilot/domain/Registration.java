package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A complete plan: what is sealed before a pilot begins.
///
/// @param claim nothing is claimed in a sandbox
public record Registration(
        Frame frame, Optional<Claim> claim, List<Guardrail> guardrails, SamplePlan sample, Conditions conditions) {
    public Registration {
        guardrails = List.copyOf(guardrails);
    }

    public Optional<Outcome> outcome() {
        return claim.map(Claim::outcome);
    }

    /// Whether a number of this metric was planned.
    public boolean plans(String metric) {
        return metrics().anyMatch(metric::equals);
    }

    private Stream<String> metrics() {
        return Stream.concat(
                outcome().stream().map(Outcome::metric), guardrails.stream().map(Guardrail::metric));
    }

    /// The unit a metric is measured in, if it was planned.
    public Optional<String> unitOf(String metric) {
        return outcome()
                .filter(outcome -> outcome.metric().equals(metric))
                .map(Outcome::unit)
                .or(() -> guardrails.stream()
                        .filter(guardrail -> guardrail.metric().equals(metric))
                        .map(Guardrail::unit)
                        .findFirst());
    }

    /// The teams of one arm.
    public List<TeamId> teamsOf(Arm arm) {
        return switch (arm) {
            case BASELINE, PILOT -> frame.teams();
            case COMPARISON -> sample.comparisonTeams();
        };
    }

    /// All teams that are measured.
    public List<TeamId> teams() {
        return Stream.concat(frame.teams().stream(), sample.comparisonTeams().stream())
                .toList();
    }
}
