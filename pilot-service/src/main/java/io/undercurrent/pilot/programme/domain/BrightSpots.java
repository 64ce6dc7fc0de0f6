package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Use;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/// Teams that already do well where others in the same circumstances do not yet: places to learn from. No order, no
/// numbers: this is an invitation, not a ranking.
public final class BrightSpots {
    private static final int LEAST_WEEKS = 8;
    private static final int LEAST_TEAMS = 8;
    private static final double CLEARLY = 2;
    // makes the median distance of a normal distribution its standard deviation
    private static final double TO_SIGMA = 1.4826;

    private BrightSpots() {}

    /// Those whose use reaches core work clearly more often than is usual among the teams that use the tool; empty when
    /// there are too few teams to know what is usual.
    public static List<TeamId> among(Map<TeamId, Use> uses) {
        var known = uses.entrySet().stream()
                .filter(entry -> entry.getValue().reports() >= LEAST_WEEKS)
                .filter(entry -> entry.getValue().depth().isPresent())
                .toList();
        if (known.size() < LEAST_TEAMS) {
            return List.of();
        }
        var usual = median(known.stream().map(BrightSpots::depth).toList());
        var spread = TO_SIGMA
                * median(known.stream()
                        .map(each -> Math.abs(depth(each) - usual))
                        .toList());
        return known.stream()
                .filter(each -> spread > 0 && depth(each) > usual + CLEARLY * spread)
                .map(Entry::getKey)
                .sorted()
                .toList();
    }

    private static double depth(Entry<TeamId, Use> entry) {
        return entry.getValue().depth().orElseThrow();
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
