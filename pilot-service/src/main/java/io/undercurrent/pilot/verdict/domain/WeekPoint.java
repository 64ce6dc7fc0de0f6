package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Measurement;
import io.undercurrent.pilot.teams.domain.Crowd;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// One week of the picture: the mean of each arm's teams, never a team's own where it would point at few.
///
/// @param sinceStart whether the pilot had started
public record WeekPoint(YearWeek week, boolean sinceStart, Optional<Double> pilot, Optional<Double> comparison) {

    static List<WeekPoint> of(Observed observed) {
        return Stream.concat(points(observed, false), points(observed, true)).toList();
    }

    private static Stream<WeekPoint> points(Observed observed, boolean since) {
        var pilot = byWeek(observed.pilot(), since);
        var comparison = byWeek(observed.comparison(), since);
        return Stream.concat(pilot.keySet().stream(), comparison.keySet().stream())
                .distinct()
                .sorted()
                .map(week -> new WeekPoint(
                        week,
                        since,
                        mean(pilot.getOrDefault(week, List.of())),
                        mean(comparison.getOrDefault(week, List.of()))));
    }

    private static TreeMap<YearWeek, List<Measurement>> byWeek(List<TeamCourse> courses, boolean since) {
        var weeks = new TreeMap<YearWeek, List<Measurement>>();
        courses.stream()
                .flatMap(course -> (since ? course.since() : course.before()).stream())
                .forEach(point -> weeks.merge(
                        YearWeek.from(point.day()),
                        List.of(point),
                        (known, more) ->
                                Stream.concat(known.stream(), more.stream()).toList()));
        return weeks;
    }

    private static Optional<Double> mean(List<Measurement> points) {
        var counted = points.stream()
                .map(Measurement::count)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        var behind = Arrays.stream(counted).sum();
        var tooFew = counted.length == points.size() && behind < Crowd.SMALLEST;
        return points.isEmpty() || tooFew
                ? Optional.empty()
                : Optional.of(points.stream()
                        .mapToDouble(Measurement::value)
                        .average()
                        .orElseThrow());
    }
}
