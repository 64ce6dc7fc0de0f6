package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Staffing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who worked in a team in one week, by what makes people more or less likely to leave.
///
/// @param groups in an order of their own, whatever order they were told in
record Crew(int team, List<Staffing.Group> groups) {
    private static final Comparator<Staffing.Group> ORDER = Comparator.comparing(Staffing.Group::tenureBand)
            .thenComparing(Staffing.Group::jobFamily)
            .thenComparing(Staffing.Group::learner)
            .thenComparingDouble(Staffing.Group::personWeeks)
            .thenComparingInt(Staffing.Group::voluntaryLeavers)
            .thenComparingInt(Staffing.Group::joiners);

    static Crew of(int team, Staffing staffing) {
        var groups = new ArrayList<Staffing.Group>(staffing.groups().size());
        for (var group : staffing.groups()) {
            if (makesSense(group)) {
                groups.add(group);
            }
        }
        groups.sort(ORDER);
        return new Crew(team, groups);
    }

    double heads() {
        var heads = 0.0;
        for (var group : groups) {
            heads += group.personWeeks();
        }
        return heads;
    }

    int leavers() {
        var leavers = 0;
        for (var group : groups) {
            leavers += group.voluntaryLeavers();
        }
        return leavers;
    }

    int joiners() {
        var joiners = 0;
        for (var group : groups) {
            joiners += group.joiners();
        }
        return joiners;
    }

    private static boolean makesSense(Staffing.Group group) {
        return Double.isFinite(group.personWeeks())
                && group.personWeeks() >= 0
                && group.voluntaryLeavers() >= 0
                && group.joiners() >= 0;
    }
}
