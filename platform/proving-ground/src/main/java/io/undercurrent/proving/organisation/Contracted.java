package io.undercurrent.proving.organisation;

import io.undercurrent.proving.calls.Employee;
import java.time.DayOfWeek;
import java.util.List;

/// The row an HRIS would hold about a member.
final class Contracted {
    private static final List<String> FAMILIES = List.of("engineering", "operations", "support", "commercial");

    private Contracted() {}

    static Employee employee(Blueprint blueprint, TeamPlan team, Member member) {
        var left = member.left() != Roster.STAYS;
        return new Employee(
                member.id(),
                team.id(),
                team.name(),
                team.parent().orElse(null),
                null,
                FAMILIES.get(Math.floorMod(team.id().hashCode(), FAMILIES.size())),
                blueprint.week(member.joined()).atDay(DayOfWeek.MONDAY),
                left ? blueprint.week(member.left()).atDay(DayOfWeek.MONDAY).minusDays(1) : null,
                left ? "voluntary" : null,
                member.learner());
    }
}
