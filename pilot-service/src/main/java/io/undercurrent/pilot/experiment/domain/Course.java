package io.undercurrent.pilot.experiment.domain;

import java.util.List;

/// One unit's points before the start.
public record Course(List<Point> points) {
    public Course {
        points = List.copyOf(points);
        if (points.stream().mapToDouble(Point::day).distinct().count() < 2) {
            throw new IllegalArgumentException("A course has points on two days at least");
        }
    }

    /// @param day counted from anywhere
    public record Point(double day, double value) {}

    /// Least squares, outcome units a day.
    double slope() {
        var first = points.getFirst();
        var units = points.stream()
                .map(point -> new Unit(point.day() - first.day(), point.value() - first.value()))
                .toList();
        var sums = Sums.of(units);
        return sums.products() / sums.squaresBefore();
    }
}
