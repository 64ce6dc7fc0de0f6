package io.undercurrent.pilot.experiment.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/// How far one team's points since the start lie above those from before, after a trend that was there anyway is taken
/// out (Tarlow, Behav. Modif. 41 (2017) 427-467): Kendall's tau-b of point and phase.
///
/// @param tau -1 to 1
/// @param trend of the points before the start
/// @param corrected whether that trend was significant at 0.05, and so taken out
/// @param compared the points that were compared
public record BaselineCorrectedTau(double tau, Trend trend, boolean corrected, Phases compared) {
    private static final double LEVEL = 0.05;

    public static BaselineCorrectedTau of(Phases phases) {
        var trend = Trend.of(phases.before());
        var corrected = trend.isSignificant(LEVEL);
        var compared = corrected ? phases.without(trend) : phases;
        return new BaselineCorrectedTau(tau(compared), trend, corrected, compared);
    }

    private static double tau(Phases phases) {
        var pairs = (double) phases.before().size() * phases.since().size();
        var n = phases.before().size() + phases.since().size();
        var untied = n * (n - 1) / 2.0 - ties(phases);
        var score = (2 * NonOverlap.of(phases).value() - 1) * pairs;
        return untied > 0 ? score / Math.sqrt(pairs * untied) : 0;
    }

    private static double ties(Phases phases) {
        return phases.all().collect(groupingBy(point -> point + 0.0, counting())).values().stream()
                .mapToDouble(count -> count * (count - 1) / 2.0)
                .sum();
    }
}
