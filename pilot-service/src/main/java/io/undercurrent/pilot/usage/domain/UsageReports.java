package io.undercurrent.pilot.usage.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reports taken so far.
public interface UsageReports {
    /// Keeps these, at most one per subject, and answers those that are new or say something else than before.
    List<Recorded> keep(List<UsageReport> reports);

    /// Everything reported about a team in these weeks.
    List<UsageReport> of(TeamId team, Stretch over);

    /// What each team did in these weeks, all tools added up.
    Map<TeamId, Use> totals(Stretch over);

    List<Recorded> after(Optional<Subject> position, Selection selection, int atMost);
}
