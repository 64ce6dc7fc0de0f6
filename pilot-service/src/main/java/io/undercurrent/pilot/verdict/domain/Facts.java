package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Arm;
import io.undercurrent.pilot.pilot.domain.Measurement;
import io.undercurrent.pilot.pilot.domain.Registration;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The sealed plan, the days, and the numbers that may be looked at.
///
/// @param shown teams of five people or more; the numbers of others stay out
public record Facts(Registration plan, Span span, List<Measurement> measured, Set<TeamId> shown) {
    public Facts {
        var open = Set.copyOf(shown);
        measured = measured.stream()
                .filter(point -> open.contains(point.team()))
                .sorted(Comparator.comparing(Measurement::day))
                .toList();
        shown = open;
    }

    /// How many teams of the plan are too small to be looked at.
    public long withheld() {
        return plan.teams().stream().filter(Predicate.not(shown::contains)).count();
    }

    Observed of(String metric) {
        return new Observed(courses(metric, Arm.PILOT), courses(metric, Arm.COMPARISON));
    }

    private List<TeamCourse> courses(String metric, Arm arm) {
        return plan.teamsOf(arm).stream()
                .map(team -> course(metric, team))
                .filter(course -> !course.before().isEmpty() || !course.since().isEmpty())
                .toList();
    }

    private TeamCourse course(String metric, TeamId team) {
        var points = measured.stream()
                .filter(point -> point.team().equals(team) && point.metric().equals(metric))
                .toList();
        return new TeamCourse(
                points.stream().filter(point -> isBefore(point)).toList(),
                points.stream().filter(point -> isSince(point)).toList());
    }

    private boolean isBefore(Measurement point) {
        return point.arm() != Arm.PILOT && span.isBefore(point.day());
    }

    private boolean isSince(Measurement point) {
        return point.arm() != Arm.BASELINE && span.isSince(point.day());
    }
}
