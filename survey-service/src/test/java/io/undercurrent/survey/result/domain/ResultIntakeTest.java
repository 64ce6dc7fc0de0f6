package io.undercurrent.survey.result.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class ResultIntakeTest {

    private static final YearWeek WEEK = YearWeek.of(2026, 11);
    private static final Map<String, Optional<String>> PARENTS = Map.of(
            "root", Optional.empty(),
            "a", Optional.of("root"),
            "b", Optional.of("root"),
            "c", Optional.of("root"));

    @Test
    void a_result_comes_first_under_revision_one() {
        var decided = beside().decide(List.of(reported("a", 8)));

        assertThat(decided)
                .containsExactly(new DecidedResult(answers("a", 8), Optional.of("root"), Disclosure.SHOWN, 1));
    }

    @Test
    void the_same_result_again_decides_nothing() {
        var intake = beside(known("a", 8, Disclosure.SHOWN, 3));

        assertThat(intake.decide(List.of(reported("a", 8)))).isEmpty();
    }

    @Test
    void a_corrected_result_is_decided_anew_under_the_next_revision() {
        var intake = beside(known("a", 8, Disclosure.SHOWN, 3));

        assertThat(intake.decide(List.of(reported("a", 4))))
                .containsExactly(
                        new DecidedResult(answers("a", 4), Optional.of("root"), Disclosure.BELOW_THRESHOLD, 4));
    }

    @Test
    void a_sibling_that_comes_later_is_hidden_beside_one_that_was_too_small() {
        var intake = beside(known("a", 3, Disclosure.BELOW_THRESHOLD, 1));

        assertThat(intake.decide(List.of(reported("b", 9), reported("c", 7))))
                .extracting(result -> result.answers().teamId(), DecidedResult::disclosure)
                .containsExactlyInAnyOrder(tuple("b", Disclosure.SHOWN), tuple("c", Disclosure.COMPLEMENTARY));
    }

    @Test
    void a_result_hidden_beside_another_stays_hidden_when_it_comes_again() {
        var intake = beside(known("a", 3, Disclosure.BELOW_THRESHOLD, 1), known("b", 9, Disclosure.COMPLEMENTARY, 1));
        var again = List.of(reported("b", 9));

        var decided = intake.decide(again);

        assertThat(decided).isEmpty();
        assertThat(intake.withheldOf(again, decided)).isEqualTo(1);
    }

    @Test
    void a_question_that_few_answered_is_left_out() {
        var few = ItemAnswers.toConstruct("attitude", new Counts(List.of(0, 0, 1, 2, 1)), 4);
        var enough = ItemAnswers.toConstruct("friction", new Counts(List.of(1, 0, 1, 2, 1)), 3);
        var result = new DecidedResult(
                new TeamAnswers("a", WEEK, 9, 8, List.of(few, enough)), Optional.empty(), Disclosure.SHOWN, 1);

        assertThat(result.told().items()).containsExactly(enough);
    }

    private static ResultIntake beside(KnownResult... known) {
        return new ResultIntake(PARENTS, Pooling.NONE, List.of(known));
    }

    private static KnownResult known(String team, int answered, Disclosure disclosure, long revision) {
        var fingerprint = KnownResult.fingerprint(answers(team, answered), disclosure);
        return new KnownResult(
                team, WEEK, Optional.of("root"), Optional.empty(), 10, answered, disclosure, fingerprint, revision);
    }

    private static ReportedResult reported(String team, int answered) {
        return new ReportedResult(1, answers(team, answered));
    }

    private static TeamAnswers answers(String team, int answered) {
        return new TeamAnswers(team, WEEK, 10, answered, List.of());
    }
}
