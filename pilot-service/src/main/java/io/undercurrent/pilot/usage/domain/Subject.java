package io.undercurrent.pilot.usage.domain;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Comparator;
import org.threeten.extra.YearWeek;

/// What a report is about. There is one report per subject; to report again is to correct.
public record Subject(TeamId team, ToolId tool, YearWeek week) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::team).thenComparing(Subject::tool).thenComparing(Subject::week);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
