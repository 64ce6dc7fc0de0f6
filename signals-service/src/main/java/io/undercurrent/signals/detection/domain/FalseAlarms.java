package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.threeten.extra.YearWeek;

/// How often each signal was raised where nothing can have changed.
public record FalseAlarms(Map<SignalKind, Count> counts) {

    public static final FalseAlarms NONE = new FalseAlarms(Map.of());

    /// @param teamWeeks weeks in which a team was judged
    /// @param watches how often a signal was raised anew
    public record Count(long teamWeeks, long watches) {

        public static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(teamWeeks + other.teamWeeks, watches + other.watches);
        }
    }

    public FalseAlarms {
        counts = Map.copyOf(counts);
    }

    /// In the organisation's own history, once reshuffled; the same seed gives the same count.
    public static FalseAlarms in(
            List<Team> teams, List<YearWeek> weeks, Function<YearWeek, FactsOfWeek> told, Rules rules, long seed) {
        var history = Reshuffled.of(weeks, told, seed);
        var fold = Fold.of(teams, rules);
        var counts = new EnumMap<SignalKind, Count>(SignalKind.class);
        var raised = new HashSet<Raised>();
        for (var week : weeks) {
            for (var standing : fold.next(history.of(week)).standings()) {
                if (standing.spokenForBy().isEmpty()) {
                    counts.merge(standing.kind(), one(standing, raised), Count::plus);
                }
            }
        }
        return new FalseAlarms(counts);
    }

    public Count of(SignalKind kind) {
        return counts.getOrDefault(kind, Count.NONE);
    }

    public FalseAlarms plus(FalseAlarms other) {
        var sum = new EnumMap<SignalKind, Count>(SignalKind.class);
        for (var kind : SignalKind.values()) {
            sum.put(kind, of(kind).plus(other.of(kind)));
        }
        return new FalseAlarms(sum);
    }

    private static Count one(Standing standing, Set<Raised> raised) {
        return switch (standing.level()) {
            case WITHHELD -> Count.NONE;
            case STALE -> new Count(1, 0);
            case CALM -> {
                raised.remove(Raised.of(standing));
                yield new Count(1, 0);
            }
            case WATCH, FLAG -> new Count(1, raised.add(Raised.of(standing)) ? 1 : 0);
        };
    }

    private record Raised(TeamId team, SignalKind kind) {

        static Raised of(Standing standing) {
            return new Raised(standing.team(), standing.kind());
        }
    }
}
