package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Staffing;
import java.util.Comparator;
import java.util.List;

/// Who worked in a team in one week, by what makes people more or less likely to leave.
///
/// @param groups in an order of their own, whatever order they were told in
record Crew(int team, List<Staffing.Group> groups) {

    static Crew of(int team, Staffing staffing) {
        return new Crew(
                team,
                staffing.groups().stream()
                        .filter(Crew::makesSense)
                        .sorted(Comparator.comparing(Staffing.Group::toString))
                        .toList());
    }

    double heads() {
        return groups.stream().mapToDouble(Staffing.Group::personWeeks).sum();
    }

    int leavers() {
        return groups.stream().mapToInt(Staffing.Group::voluntaryLeavers).sum();
    }

    int joiners() {
        return groups.stream().mapToInt(Staffing.Group::joiners).sum();
    }

    private static boolean makesSense(Staffing.Group group) {
        return Double.isFinite(group.personWeeks())
                && group.personWeeks() >= 0
                && group.voluntaryLeavers() >= 0
                && group.joiners() >= 0;
    }
}
