package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.Use;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Use has fallen back: the share of licences in use, at its best over a quarter and over the last eight weeks.
public record Decay(double before, double now) {
    // the smallest shift of use that detection calls practical, too
    private static final double WORTH_A_LOOK = 0.15;
    private static final int QUARTER = 13;
    private static final int LATELY = 8;

    /// Empty when it has not, or when too little is reported to tell.
    public static Optional<Decay> in(List<UsageReport> reports, Stretch over) {
        var lately = Stretch.endingWith(over.through(), LATELY);
        var now = adoption(reports, lately);
        var best = starts(over).stream()
                .map(start -> adoption(reports, new Stretch(start, start.plusWeeks(QUARTER - 1L))))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
        if (now.isEmpty() || best.isEmpty() || best.getAsDouble() - now.getAsDouble() < WORTH_A_LOOK) {
            return Optional.empty();
        }
        return Optional.of(new Decay(best.getAsDouble(), now.getAsDouble()));
    }

    private static Collection<YearWeek> starts(Stretch over) {
        var last = over.through().minusWeeks(LATELY + QUARTER - 1L);
        return Stream.iterate(over.from(), week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .toList();
    }

    /// Empty unless half of the weeks are reported.
    private static OptionalDouble adoption(List<UsageReport> reports, Stretch stretch) {
        var within = reports.stream()
                .filter(report -> stretch.holds(report.subject().week()))
                .toList();
        var weeks = within.stream()
                .map(report -> report.subject().week())
                .distinct()
                .count();
        return 2 * weeks >= stretch.weeks() ? Use.of(within).adoption() : OptionalDouble.empty();
    }
}
