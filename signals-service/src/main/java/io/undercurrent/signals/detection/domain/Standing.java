package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// What a chart keeps of a week: enough to draw it, not to explain it.
///
/// @param since the week from which the level, or the watch it grew from, holds
/// @param value combined indicator of the week in standard deviations; 0 without new facts
/// @param spokenForBy the group, or the unit above, whose standing this is
/// @param answersBand the smallest band the latest values rest on; empty where nothing is told
public record Standing(
        TeamId team,
        SignalKind kind,
        Level level,
        Optional<YearWeek> since,
        double score,
        double limit,
        double value,
        boolean advanced,
        Optional<TeamId> spokenForBy,
        String answersBand) {

    /// Nothing that could tell what was withheld.
    static Standing withheld(TeamId team, SignalKind kind, Optional<TeamId> spokenForBy) {
        return new Standing(
                team, kind, Level.WITHHELD, Optional.empty(), 0, Cadence.WEEKLY.limit(), 0, false, spokenForBy, "");
    }
}
