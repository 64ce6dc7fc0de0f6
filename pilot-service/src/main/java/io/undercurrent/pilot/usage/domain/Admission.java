package io.undercurrent.pilot.usage.domain;

import static io.undercurrent.pilot.usage.domain.Refusal.FUTURE_WEEK;
import static io.undercurrent.pilot.usage.domain.Refusal.GROUP_TOO_SMALL;
import static io.undercurrent.pilot.usage.domain.Refusal.UNKNOWN_TEAM;
import static io.undercurrent.pilot.usage.domain.Refusal.UNKNOWN_TOOL;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/// What must be so before a report is let in.
public record Admission(Map<TeamId, Team> teams, Set<ToolId> tools, YearWeek lastWeek) {
    public Rejection rejection(Entry entry, Refusal refusal) {
        return Optional.ofNullable(teams.get(entry.report().subject().team()))
                .flatMap(team -> Optional.ofNullable(team.parent()))
                .map(parent -> Rejection.of(entry.line(), refusal, parent))
                .orElseGet(() -> Rejection.of(entry.line(), refusal));
    }

    public Optional<Refusal> refusal(UsageReport report) {
        var team = teams.get(report.subject().team());
        if (team == null) {
            return Optional.of(UNKNOWN_TEAM);
        }
        if (!tools.contains(report.subject().tool())) {
            return Optional.of(UNKNOWN_TOOL);
        }
        if (report.subject().week().isAfter(lastWeek)) {
            return Optional.of(FUTURE_WEEK);
        }
        return team.hidesItsMembers() ? report.counts().refusal() : Optional.of(GROUP_TOO_SMALL);
    }
}
