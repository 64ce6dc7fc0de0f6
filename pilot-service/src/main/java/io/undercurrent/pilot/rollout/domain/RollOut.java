package io.undercurrent.pilot.rollout.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Some teams get a tool from a day on, and keep it until it ends.
///
/// @param until the last day, once there is one
/// @param licences for each of the teams, if somebody counted them
public record RollOut(
        UUID id,
        ToolId tool,
        List<TeamId> teams,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Integer> licences) {
    public RollOut {
        teams = teams.stream().distinct().sorted().toList();
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("A roll-out ends after it began");
        }
    }

    public RollOut ending(LocalDate day) {
        return new RollOut(id, tool, teams, from, Optional.of(day), licences);
    }
}
