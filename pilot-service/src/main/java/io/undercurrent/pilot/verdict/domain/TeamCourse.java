package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Course;
import io.undercurrent.pilot.experiment.domain.Unit;
import io.undercurrent.pilot.pilot.domain.Measurement;
import java.util.List;
import java.util.Optional;

/// What was measured of one team, day by day: before the start, and since.
record TeamCourse(List<Measurement> before, List<Measurement> since) {

    /// The team as a unit of the experiment, once it was measured on both sides of the start.
    Optional<Unit> unit() {
        return before.isEmpty() || since.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unit(mean(before), mean(since)));
    }

    private static double mean(List<Measurement> points) {
        return points.stream().mapToDouble(Measurement::value).average().orElseThrow();
    }

    /// How it went before the start, if there are two days to draw a line through.
    Optional<Course> past() {
        return before.stream().map(Measurement::day).distinct().count() < 2
                ? Optional.empty()
                : Optional.of(new Course(before.stream()
                        .map(point -> new Course.Point(point.day().toEpochDay(), point.value()))
                        .toList()));
    }

    List<Double> valuesBefore() {
        return before.stream().map(Measurement::value).toList();
    }

    List<Double> valuesSince() {
        return since.stream().map(Measurement::value).toList();
    }
}
