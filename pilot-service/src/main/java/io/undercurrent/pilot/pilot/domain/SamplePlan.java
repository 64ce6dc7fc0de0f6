package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.List;

/// Who is measured, how often, and until when.
///
/// @param baselinePoints how many days of the outcome each team needs before the pilot may start
/// @param plannedEnd the last day that counts
public record SamplePlan(int baselinePoints, LocalDate plannedEnd, List<ComparisonGroup> comparisonGroups) {
    public SamplePlan {
        comparisonGroups = List.copyOf(comparisonGroups);
        if (baselinePoints < 0) {
            throw new IllegalArgumentException("The number of baseline points is zero or more");
        }
    }

    public List<TeamId> comparisonTeams() {
        return comparisonGroups.stream()
                .flatMap(group -> group.teams().stream())
                .sorted()
                .toList();
    }
}
