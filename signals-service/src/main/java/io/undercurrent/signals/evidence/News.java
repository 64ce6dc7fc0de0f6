package io.undercurrent.signals.evidence;

import io.undercurrent.signals.evidence.domain.Pilot;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.evidence.domain.Withheld;
import java.util.ArrayList;
import java.util.List;

/// Facts that arrived together.
public record News(
        List<Told<Team>> teams,
        List<Told<SurveyResult>> results,
        List<Told<Withheld>> withheld,
        List<Told<Usage>> usage,
        List<Told<Staffing>> staffing,
        List<Told<QuestionBacklog>> questions,
        List<Told<Pilot>> pilots) {

    public static News none() {
        return new News(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
