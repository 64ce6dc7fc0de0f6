package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.statistics.domain.EstebanRay;
import java.util.List;
import java.util.Optional;

/// What a wave says about one team: every wave once, waves of the same week together.
record SurveyFacts(int team, SurveyResult result, Rules rules) {
    private static final String ROLE_CLARITY = "role-clarity";
    private static final String JOB_INSECURITY = "job-insecurity";
    private static final String DEVELOPMENT_PERSPECTIVE = "development-perspective";
    private static final String INTENT_TO_STAY = "intent-to-stay";
    private static final String ATTITUDE = "attitude";
    private static final List<String> ASKED_OF_ROLES = List.of(ROLE_CLARITY, JOB_INSECURITY);
    private static final int REVERSED = 6;
    /// Camps are told on the scale of scores: 1 nobody stands apart, 5 two halves at the ends.
    private static final double SCALE = 4;

    void addTo(WeekOfFacts week) {
        addUncertainty(week);
        addResistance(week);
        addTalentFlight(week);
        addPolarization(week);
    }

    private void addUncertainty(WeekOfFacts week) {
        addReversed(Indicator.ROLE_CLARITY, ROLE_CLARITY, week);
        add(Indicator.JOB_INSECURITY, JOB_INSECURITY, week);
        unanswered()
                .filter(_ -> result.answered() >= people(SignalKind.UNCERTAINTY))
                .ifPresent(each -> week.add(Indicator.NO_ANSWER, each));
        hideIfSilent(SignalKind.UNCERTAINTY, week, ROLE_CLARITY, JOB_INSECURITY);
    }

    private void addResistance(WeekOfFacts week) {
        if (result.invited() >= people(SignalKind.SILENT_RESISTANCE)) {
            var silent = result.invited() - result.answered();
            week.add(Indicator.RESPONSE_RATE, new Observation(team, result.invited(), silent));
        }
        add(Indicator.USEFULNESS, "usefulness", week);
        add(Indicator.SHALLOW_COMPLIANCE, "shallow-compliance", week);
        add(Indicator.MANAGER_LOAD, "manager-load", week);
    }

    private void addTalentFlight(WeekOfFacts week) {
        addReversed(Indicator.DEVELOPMENT_PERSPECTIVE, DEVELOPMENT_PERSPECTIVE, week);
        addReversed(Indicator.INTENT_TO_STAY, INTENT_TO_STAY, week);
        hideIfSilent(SignalKind.TALENT_FLIGHT, week, DEVELOPMENT_PERSPECTIVE, INTENT_TO_STAY);
    }

    private void addPolarization(WeekOfFacts week) {
        enough(SignalKind.POLARIZATION, ATTITUDE)
                .map(each -> new Attitudes(team, each))
                .ifPresent(each -> {
                    week.add(each);
                    week.add(
                            Indicator.CAMPS, camps(each.counts(), each.answers().answers()));
                });
        addReversed(Indicator.DIALOGUE, "dialogue", week);
        hideIfSilent(SignalKind.POLARIZATION, week, ATTITUDE);
    }

    private void add(Indicator indicator, String construct, WeekOfFacts week) {
        enough(indicator.kind(), construct).ifPresent(each -> week.add(indicator, score(each, each.points())));
    }

    private void addReversed(Indicator indicator, String construct, WeekOfFacts week) {
        enough(indicator.kind(), construct)
                .ifPresent(each ->
                        week.add(indicator, score(each, REVERSED * (double) each.answers() - each.points())));
    }

    /// Facts came, and too few people stand behind each of them.
    private void hideIfSilent(SignalKind kind, WeekOfFacts week, String... constructs) {
        var asked = false;
        for (var construct : constructs) {
            asked |= result.answers().containsKey(construct);
        }
        if (asked && !week.tells(kind, team)) {
            week.hide(kind, team, Withholding.TOO_FEW_PEOPLE);
        }
    }

    private Optional<AnswerCounts> enough(SignalKind kind, String construct) {
        return answersTo(construct).filter(each -> each.answers() >= people(kind));
    }

    private Optional<AnswerCounts> answersTo(String construct) {
        return Optional.ofNullable(result.answers().get(construct));
    }

    private int people(SignalKind kind) {
        return rules.needs(kind).people();
    }

    private Observation score(AnswerCounts answers, double total) {
        return new Observation(team, answers.answers(), total, answers.variance());
    }

    private Observation camps(int[] counts, int answers) {
        var apart = 1 + SCALE * EstebanRay.unbiased(counts);
        var drawn = SCALE * SCALE * EstebanRay.variance(counts) / Family.APART.unitVariance(apart);
        return new Observation(team, answers, answers * apart, drawn);
    }

    private Optional<Observation> unanswered() {
        var unanswered = 0;
        var all = 0;
        for (var construct : ASKED_OF_ROLES) {
            var answers = result.answers().get(construct);
            if (answers != null) {
                unanswered += answers.unanswered();
                all += answers.unanswered() + answers.answers();
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(new Observation(team, all, unanswered));
    }
}
