package io.undercurrent.pilot.usage.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// From trying a tool to a habit, for a team as a whole: a habit is nine of the last twelve weeks, an early one four of
/// the last four.
///
/// It reads as if the licences stayed with the same people; counts do not say whether they did.
public record Funnel(Keepers tried, Keepers early, Keepers habit) {
    private static final int WEEKS = 12;
    private static final int HABIT = 9;
    private static final int EARLY = 4;

    /// Empty while one of the twelve weeks is missing, or nobody has a licence.
    public static Optional<Funnel> of(List<UsageReport> reports, YearWeek through) {
        var span = Stretch.endingWith(through, WEEKS);
        var weeks = reports.stream()
                .filter(report -> span.holds(report.subject().week()))
                .sorted(Comparator.comparing(UsageReport::subject))
                .map(UsageReport::counts)
                .toList();
        int people = weeks.stream().mapToInt(Counts::licensed).max().orElse(0);
        return weeks.size() == WEEKS && people > 0 ? Optional.of(of(weeks, people)) : Optional.empty();
    }

    private static Funnel of(List<Counts> weeks, int people) {
        var loggedIn = weeks.stream().map(Counts::loggedIn).toList();
        var active = weeks.stream().map(Counts::active).toList();
        return new Funnel(
                Keepers.of(loggedIn, 1, people),
                Keepers.of(active.subList(WEEKS - EARLY, WEEKS), EARLY, people),
                Keepers.of(active, HABIT, people));
    }
}
