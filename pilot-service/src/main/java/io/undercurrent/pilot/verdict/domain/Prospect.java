package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Power;
import io.undercurrent.pilot.experiment.domain.RepeatedMeasures;
import io.undercurrent.pilot.pilot.domain.Design;
import io.undercurrent.pilot.pilot.domain.Measurement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the pilot could find, told from the points before its start alone.
///
/// @param smallestDetectable the true effect that is found in four of five such pilots
/// @param smallestWorthwhile the effect the plan asks for
/// @param pointsSince so many points of each team are reckoned with
public record Prospect(double smallestDetectable, double smallestWorthwhile, int pointsSince) {

    public boolean findsWhatIsWorthwhile() {
        return smallestDetectable <= smallestWorthwhile;
    }

    static Optional<Prospect> of(Observed observed, Design design, double alpha, Horizon horizon) {
        var series = Stream.concat(observed.pilot().stream(), observed.comparison().stream())
                .filter(course -> !course.before().isEmpty())
                .toList();
        var points = series.stream().mapToInt(course -> course.before().size()).sum();
        if (series.isEmpty() || points - series.size() < 2) {
            return Optional.empty();
        }
        var each = Math.max(1, points / series.size());
        var after = Math.max(
                1,
                horizon.points(
                        series.stream()
                                .flatMap(course -> course.before().stream())
                                .toList(),
                        each));
        return noise(observed, design, each, after)
                .map(noise -> new Power(alpha, Power.USUAL.power()).smallestDetectable(noise.error(), noise.freedom()))
                .map(smallest -> new Prospect(smallest, horizon.worthwhile(), after));
    }

    /// From the start to the planned end, and the effect looked for there.
    record Horizon(Optional<LocalDate> start, LocalDate plannedEnd, double worthwhile) {

        /// How many points there will be when measuring goes on as often as before.
        int points(List<Measurement> before, int each) {
            var first = before.stream()
                    .map(Measurement::day)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            var last = before.stream()
                    .map(Measurement::day)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            var days = ChronoUnit.DAYS.between(first, last) + 1;
            var ahead = ChronoUnit.DAYS.between(start.orElse(last.plusDays(1)), plannedEnd) + 1;
            return (int) Math.min(10_000, Math.round((double) each * ahead / days));
        }
    }

    private record Noise(double error, double freedom) {}

    private static Optional<Noise> noise(Observed observed, Design design, int before, int after) {
        var pilot = observed.pilot().size();
        var comparison = observed.comparison().size();
        return switch (design) {
            case RANDOMISED_UNITS ->
                pilot + comparison < 4 || pilot == 0 || comparison == 0
                        ? Optional.empty()
                        : Optional.of(beside(spread(observed).ofAdjusted(before, after), pilot, comparison, 3));
            case COMPARISON_TEAMS ->
                pilot + comparison < 3 || pilot == 0 || comparison == 0
                        ? Optional.empty()
                        : Optional.of(beside(spread(observed).ofChange(before, after), pilot, comparison, 2));
            case SINGLE_TEAM ->
                Optional.of(new Noise(
                        Math.sqrt(ownVariance(observed) * (1.0 / before + 1.0 / after)), Math.max(1, before - 1)));
        };
    }

    private static Noise beside(double variance, int pilot, int comparison, int lost) {
        return new Noise(Math.sqrt(variance * (1.0 / pilot + 1.0 / comparison)), pilot + comparison - lost);
    }

    private static RepeatedMeasures spread(Observed observed) {
        return RepeatedMeasures.of(Stream.concat(observed.pilot().stream(), observed.comparison().stream())
                .map(TeamCourse::valuesBefore)
                .filter(values -> !values.isEmpty())
                .toList());
    }

    private static double ownVariance(Observed observed) {
        var values = observed.pilot().getFirst().valuesBefore();
        var mean = values.stream().mapToDouble(value -> value).average().orElseThrow();
        return values.stream()
                        .mapToDouble(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.size() - 1);
    }
}
