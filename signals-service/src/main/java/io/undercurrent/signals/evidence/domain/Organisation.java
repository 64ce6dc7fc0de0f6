package io.undercurrent.signals.evidence.domain;

import java.util.List;

/// All facts we have been told, in any order, each at least once.
public record Organisation(
        List<Team> teams,
        List<SurveyResult> results,
        List<Withheld> withheld,
        List<Usage> usage,
        List<Staffing> staffing,
        List<QuestionBacklog> questions) {

    public Organisation {
        teams = List.copyOf(teams);
        results = List.copyOf(results);
        withheld = List.copyOf(withheld);
        usage = List.copyOf(usage);
        staffing = List.copyOf(staffing);
        questions = List.copyOf(questions);
    }

    /// An organisation that tells nothing of who comes and goes, nor of what is asked.
    public Organisation(List<Team> teams, List<SurveyResult> results, List<Withheld> withheld, List<Usage> usage) {
        this(teams, results, withheld, usage, List.of(), List.of());
    }
}
