package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class SurveyFactsTest {
    private final AnswerCounts clear = new AnswerCounts(List.of(0, 1, 2, 3, 0), 2, 1);
    private final AnswerCounts insecure = new AnswerCounts(List.of(1, 1, 1, 1, 2), 0, 0);
    private final AnswerCounts four = new AnswerCounts(List.of(1, 1, 1, 1, 0), 1, 0);

    @Test
    void clarity_is_turned_so_that_up_is_worse() {
        var facts = facts(8, 10, Map.of("role-clarity", clear));

        assertThat(facts.of(Indicator.ROLE_CLARITY))
                .containsExactly(new Observation(3, 6, 6 * 6 - 20, clear.variance()));
    }

    @Test
    void insecurity_is_worse_as_it_is() {
        var facts = facts(8, 10, Map.of("job-insecurity", insecure));

        assertThat(facts.of(Indicator.JOB_INSECURITY)).containsExactly(new Observation(3, 6, 20, insecure.variance()));
    }

    @Test
    void who_does_not_know_or_skips_counts_among_all_who_were_asked() {
        var facts = facts(9, 10, Map.of("role-clarity", clear, "job-insecurity", insecure));

        assertThat(facts.of(Indicator.NO_ANSWER)).containsExactly(new Observation(3, 15, 3));
    }

    @Test
    void who_did_not_respond_counts_among_the_invited() {
        var facts = facts(9, 12, Map.of());

        assertThat(facts.of(Indicator.RESPONSE_RATE)).containsExactly(new Observation(3, 12, 3));
        assertThat(facts.tells(SignalKind.SILENT_RESISTANCE, 3)).isFalse();
    }

    @Test
    void four_answers_hide_the_signal() {
        var facts = facts(4, 9, Map.of("role-clarity", four));

        assertThat(facts.of(Indicator.ROLE_CLARITY)).isEmpty();
        assertThat(facts.of(Indicator.NO_ANSWER)).isEmpty();
        assertThat(facts.hides(SignalKind.UNCERTAINTY, 3)).contains(Withholding.TOO_FEW_PEOPLE);
    }

    @Test
    void a_wave_about_something_else_says_nothing_either_way() {
        var facts = facts(9, 12, Map.of("attitude", clear));

        assertThat(facts.tells(SignalKind.UNCERTAINTY, 3)).isFalse();
        assertThat(facts.hides(SignalKind.UNCERTAINTY, 3)).isEmpty();
    }

    private static WeekOfFacts facts(int answered, int invited, Map<String, AnswerCounts> answers) {
        var facts = new WeekOfFacts();
        var result = new SurveyResult(new TeamId("a"), YearWeek.of(2026, 7), invited, answered, answers);
        new SurveyFacts(3, result, Rules.standard()).addTo(facts);
        return facts;
    }
}
