package io.undercurrent.signals.evidence.domain;

import java.util.List;

/// All facts we have been told, in any order, each at least once.
public record Organisation(List<Team> teams, List<SurveyResult> results, List<Withheld> withheld, List<Usage> usage) {
    public Organisation {
        teams = List.copyOf(teams);
        results = List.copyOf(results);
        withheld = List.copyOf(withheld);
        usage = List.copyOf(usage);
    }
}
