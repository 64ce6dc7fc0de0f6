package io.undercurrent.signals.evidence.domain;

import java.util.List;
import org.threeten.extra.YearWeek;

/// How much a team worked in a week, and how many joined or left by choice; never who.
public record Staffing(TeamId team, YearWeek week, List<Group> groups) {

    public Staffing {
        groups = List.copyOf(groups);
    }

    /// People of one tenure band and job family, learners apart.
    public record Group(
            String tenureBand,
            String jobFamily,
            boolean learner,
            double personWeeks,
            int voluntaryLeavers,
            int joiners) {}
}
