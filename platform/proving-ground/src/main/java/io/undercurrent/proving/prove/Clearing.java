package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Planted.Kind;
import io.undercurrent.proving.report.Interval;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How many waves a light stays on after the change has passed.
final class Clearing {
    /// DETECTION.md, for weekly waves.
    private static final double PROMISED_MEDIAN = 8;

    private Clearing() {}

    static List<Check> checks(List<Case> cases) {
        return Stream.of(Kind.values()).map(kind -> check(kind, cases)).toList();
    }

    private static Check check(Kind kind, List<Case> cases) {
        var delays = cases.stream()
                .filter(each -> each.change().kind() == kind && each.stoodAtTheEnd())
                .mapToInt(Case::clearedAfter)
                .sorted()
                .toArray();
        var name = "cleared." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".median-waves";
        if (delays.length == 0) {
            return Check.measured(name, 0, new Interval(0, 0));
        }
        var interval = Interval.ofMedian(delays);
        var median = (double) delays[delays.length / 2];
        return kind == Kind.UNCERTAINTY || kind == Kind.SILENT_RESISTANCE
                ? Check.atMost(name, PROMISED_MEDIAN, median, interval)
                : Check.measured(name, median, interval);
    }
}
