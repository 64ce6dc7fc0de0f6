package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// How one signal of one team stands at the end of a week.
///
/// @param since the week from which the level, or the watch it grew from, holds
/// @param changeStartedAround the first week after the chart last stood at zero
/// @param score S of the chart, 0 to limit + 1
/// @param limit h of the chart
/// @param chance how often a chart in control stands this high, 0-1
/// @param falseDiscoveryRate the smallest rate at which this signal would be a discovery, 0-1
/// @param value combined indicator of the week in standard deviations, up is worse; 0 without new facts
/// @param advanced whether this week brought new facts
/// @param band of polarization, the only thing told of its height
/// @param why nothing is said, where nothing is
/// @param spokenForBy the group a team too small to be shown is pooled into, whose reading this is
/// @param rules version of the rules it was decided by
public record Reading(
        TeamId team,
        SignalKind kind,
        Level level,
        Optional<YearWeek> since,
        Optional<YearWeek> changeStartedAround,
        double score,
        double limit,
        double chance,
        double falseDiscoveryRate,
        double value,
        boolean advanced,
        List<IndicatorReading> indicators,
        Optional<String> pattern,
        Cadence cadence,
        Optional<Band> band,
        Optional<Withholding> why,
        Optional<TeamId> spokenForBy,
        String rules) {
    public Reading {
        indicators = List.copyOf(indicators);
    }

    /// Nothing that could tell what was withheld.
    static Reading withheld(TeamId team, SignalKind kind, Withholding why, Optional<TeamId> spokenForBy, String rules) {
        return new Reading(
                team,
                kind,
                Level.WITHHELD,
                Optional.empty(),
                Optional.empty(),
                0,
                Cadence.WEEKLY.limit(),
                1,
                1,
                0,
                false,
                List.of(),
                Optional.empty(),
                Cadence.WEEKLY,
                Optional.empty(),
                Optional.of(why),
                spokenForBy,
                rules);
    }
}
