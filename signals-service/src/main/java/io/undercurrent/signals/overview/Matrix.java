package io.undercurrent.signals.overview;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.overview.domain.Sheet;
import io.undercurrent.signals.signal.domain.Sight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Teams × signals as they stood at the end of a week.
public interface Matrix {

    /// Ordered by team id, starting behind a team.
    Sheet byTeam(Sight sight, Optional<YearWeek> asOf, Optional<TeamId> parent, Optional<TeamId> after, int atMost);

    /// Ordered as the tree stands, with the weeks before.
    Sheet asTree(Sight sight, Wanted wanted, int skip, int atMost);

    /// How many signals stand at each level.
    Map<Level, Integer> tally(Sight sight, Optional<YearWeek> asOf);

    /// The weeks that can be looked at, newest first.
    List<YearWeek> rounds();

    /// Teams that have teams below them, as the tree stands.
    List<Unit> units(Sight sight);

    /// Empty: the newest week, everybody, any level.
    record Wanted(Optional<YearWeek> asOf, Optional<TeamId> within, Optional<Level> level) {}

    record Unit(String id, String name, int depth) {}
}
