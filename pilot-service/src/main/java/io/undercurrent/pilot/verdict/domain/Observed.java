package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Arms;
import io.undercurrent.pilot.experiment.domain.Estimate;
import io.undercurrent.pilot.experiment.domain.Phases;
import io.undercurrent.pilot.experiment.domain.PreTrend;
import io.undercurrent.pilot.experiment.domain.Unit;
import java.util.List;
import java.util.Optional;

/// What was measured of one metric: the pilot's teams, and those they are compared with.
record Observed(List<TeamCourse> pilot, List<TeamCourse> comparison) {

    /// Both arms, once there are so many teams in all that were measured on both sides of the start.
    Optional<Arms> arms(int atLeast) {
        var piloted = units(pilot);
        var compared = units(comparison);
        return piloted.isEmpty() || compared.isEmpty() || piloted.size() + compared.size() < atLeast
                ? Optional.empty()
                : Optional.of(new Arms(piloted, compared));
    }

    static List<Unit> units(List<TeamCourse> courses) {
        return courses.stream().flatMap(course -> course.unit().stream()).toList();
    }

    /// The one team's series, once it has two points on both sides.
    Optional<Phases> phases() {
        return pilot.stream()
                .filter(course -> course.before().size() > 1 && course.since().size() > 1)
                .map(course -> new Phases(course.valuesBefore(), course.valuesSince()))
                .findFirst();
    }

    /// How much faster the pilot's teams rose than the others before the start, a day.
    Optional<Estimate> drift() {
        var piloted = pilot.stream().flatMap(course -> course.past().stream()).toList();
        var compared =
                comparison.stream().flatMap(course -> course.past().stream()).toList();
        return piloted.size() < 2 || compared.size() < 2
                ? Optional.empty()
                : Optional.of(PreTrend.of(piloted, compared));
    }

    int pointsBefore() {
        return pilot.stream().mapToInt(course -> course.before().size()).sum();
    }

    int pointsSince() {
        return pilot.stream().mapToInt(course -> course.since().size()).sum();
    }
}
