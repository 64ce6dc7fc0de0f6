package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import java.util.List;
import java.util.Optional;

/// What a wave says about one team: every wave once, waves of the same week together.
record SurveyFacts(int team, SurveyResult result) {
    private static final String ROLE_CLARITY = "role-clarity";
    private static final String JOB_INSECURITY = "job-insecurity";
    private static final int REVERSED = 6;

    void addTo(WeekOfFacts week, int minimum) {
        if (result.invited() >= minimum) {
            var silent = result.invited() - result.answered();
            week.add(Indicator.RESPONSE_RATE, new Observation(team, result.invited(), silent));
        }
        var clarity = answersTo(ROLE_CLARITY);
        var insecurity = answersTo(JOB_INSECURITY);
        clarity.filter(each -> each.answers() >= minimum)
                .ifPresent(each ->
                        week.add(Indicator.ROLE_CLARITY, score(each, REVERSED * each.answers() - each.points())));
        insecurity
                .filter(each -> each.answers() >= minimum)
                .ifPresent(each -> week.add(Indicator.JOB_INSECURITY, score(each, each.points())));
        unanswered(clarity, insecurity)
                .filter(_ -> result.answered() >= minimum)
                .ifPresent(each -> week.add(Indicator.NO_ANSWER, each));
        if (!week.tells(SignalKind.UNCERTAINTY, team) && (clarity.isPresent() || insecurity.isPresent())) {
            week.hide(SignalKind.UNCERTAINTY, team);
        }
    }

    private Optional<AnswerCounts> answersTo(String construct) {
        return Optional.ofNullable(result.answers().get(construct));
    }

    private Observation score(AnswerCounts answers, int total) {
        return new Observation(team, answers.answers(), total);
    }

    private Optional<Observation> unanswered(Optional<AnswerCounts> clarity, Optional<AnswerCounts> insecurity) {
        var asked =
                List.of(clarity, insecurity).stream().flatMap(Optional::stream).toList();
        var unanswered = asked.stream().mapToInt(AnswerCounts::unanswered).sum();
        var all = unanswered + asked.stream().mapToInt(AnswerCounts::answers).sum();
        return all == 0 ? Optional.empty() : Optional.of(new Observation(team, all, unanswered));
    }
}
