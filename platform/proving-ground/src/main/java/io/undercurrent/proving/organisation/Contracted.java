package io.undercurrent.proving.organisation;

import io.undercurrent.proving.calls.Employee;
import java.time.DayOfWeek;

/// The row an HRIS would hold about a member.
final class Contracted {
    private Contracted() {}

    static Employee employee(Blueprint blueprint, TeamPlan team, Member member) {
        var left = member.left() != Member.STAYS;
        return new Employee(
                member.id(),
                team.id(),
                team.name(),
                team.parent().orElse(null),
                null,
                member.jobFamily(),
                blueprint.week(member.joined()).atDay(DayOfWeek.MONDAY),
                left ? blueprint.week(member.left()).atDay(DayOfWeek.MONDAY).minusDays(1) : null,
                left ? (member.byChoice() ? "voluntary" : "end-of-contract") : null,
                member.learner());
    }
}
