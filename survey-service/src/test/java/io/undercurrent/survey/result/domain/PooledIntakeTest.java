package io.undercurrent.survey.result.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class PooledIntakeTest {

    private static final YearWeek WEEK = YearWeek.of(2026, 11);
    private static final Map<String, Optional<String>> PARENTS = Map.of(
            "root", Optional.empty(),
            "a", Optional.of("root"),
            "b", Optional.of("root"),
            "c", Optional.of("root"),
            "d", Optional.of("root"));
    private static final Pooling A_AND_B = pooling("a", "b");

    @Test
    void teams_of_a_group_are_told_together_and_not_alone() {
        assertThat(decisions(A_AND_B, List.of(), answers("a", 3), answers("b", 4), answers("c", 9)))
                .containsExactlyInAnyOrder(
                        tuple("a", Disclosure.BELOW_THRESHOLD, 3),
                        tuple("b", Disclosure.BELOW_THRESHOLD, 4),
                        tuple("group", Disclosure.SHOWN, 7),
                        tuple("c", Disclosure.SHOWN, 9));
    }

    @Test
    void answers_of_a_group_are_added_up() {
        var decided = new ResultIntake(PARENTS, A_AND_B, List.of())
                .decide(List.of(reported(answers("a", 3)), reported(answers("b", 4))));

        assertThat(decided)
                .filteredOn(DecidedResult::isShown)
                .singleElement()
                .extracting(result -> result.told().items().getFirst().counts())
                .isEqualTo(new Counts(List.of(7, 0, 0, 0, 0)));
    }

    @Test
    void how_many_of_a_team_in_a_group_were_invited_is_not_told() {
        var decided = new ResultIntake(PARENTS, A_AND_B, List.of())
                .decide(List.of(reported(answers("a", 3)), reported(answers("b", 9))));

        assertThat(decided)
                .extracting(result -> result.answers().teamId(), DecidedResult::toldInvited)
                .containsExactlyInAnyOrder(
                        tuple("a", Optional.empty()), tuple("b", Optional.empty()), tuple("group", Optional.of(12)));
    }

    @Test
    void a_group_in_which_too_few_answered_is_withheld_with_its_smallest_sibling() {
        assertThat(decisions(A_AND_B, List.of(), answers("a", 1), answers("b", 2), answers("c", 9), answers("d", 8)))
                .contains(
                        tuple("group", Disclosure.BELOW_THRESHOLD, 3),
                        tuple("c", Disclosure.SHOWN, 9),
                        tuple("d", Disclosure.COMPLEMENTARY, 8));
    }

    @Test
    void of_a_group_that_came_in_part_nothing_is_told() {
        assertThat(decisions(A_AND_B, List.of(), answers("a", 3), answers("c", 9)))
                .containsExactlyInAnyOrder(
                        tuple("a", Disclosure.BELOW_THRESHOLD, 3),
                        tuple("group", Disclosure.INCOMPLETE, 3),
                        tuple("c", Disclosure.COMPLEMENTARY, 9));
    }

    @Test
    void sent_again_as_a_whole_the_group_is_told() {
        var first = decide(A_AND_B, List.of(), answers("a", 3));

        assertThat(decisions(A_AND_B, first, answers("a", 3), answers("b", 4)))
                .containsExactlyInAnyOrder(
                        tuple("b", Disclosure.BELOW_THRESHOLD, 4), tuple("group", Disclosure.SHOWN, 7));
    }

    @Test
    void the_rest_alone_does_not_complete_a_group() {
        var first = decide(A_AND_B, List.of(), answers("a", 3));

        assertThat(decisions(A_AND_B, first, answers("b", 4)))
                .contains(tuple("group", Disclosure.INCOMPLETE, 7))
                .doesNotContain(tuple("group", Disclosure.SHOWN, 7));
    }

    @Test
    void a_group_that_was_told_is_not_taken_back_by_a_part_of_it() {
        var first = decide(A_AND_B, List.of(), answers("a", 3), answers("b", 4));

        assertThat(decisions(A_AND_B, first, answers("a", 3))).isEmpty();
        assertThat(decisions(A_AND_B, first, answers("a", 2)))
                .containsExactly(tuple("a", Disclosure.BELOW_THRESHOLD, 2));
    }

    @Test
    void a_team_that_joined_the_group_since_stays_out_of_a_week_that_was_told() {
        var first = decide(A_AND_B, List.of(), answers("a", 3), answers("b", 4));

        assertThat(decisions(pooling("a", "b", "d"), first, answers("a", 3), answers("b", 4), answers("d", 3)))
                .containsExactly(tuple("d", Disclosure.BELOW_THRESHOLD, 3));
    }

    @Test
    void a_team_that_was_told_alone_is_not_told_in_a_group_of_the_same_week() {
        var first = decide(Pooling.NONE, List.of(), answers("b", 9));

        assertThat(decisions(A_AND_B, first, answers("a", 3), answers("b", 9)))
                .containsExactly(tuple("a", Disclosure.BELOW_THRESHOLD, 3));
    }

    private static List<Tuple> decisions(Pooling pooling, List<KnownResult> known, TeamAnswers... answers) {
        return results(pooling, known, answers).stream()
                .map(result -> tuple(
                        result.answers().teamId(),
                        result.disclosure(),
                        result.answers().answered()))
                .toList();
    }

    private static List<KnownResult> decide(Pooling pooling, List<KnownResult> known, TeamAnswers... answers) {
        var all = new ArrayList<>(known);
        results(pooling, known, answers).forEach(result -> all.add(remembered(result)));
        return List.copyOf(all.stream()
                .collect(toMap(KnownResult::teamId, identity(), (was, now) -> now))
                .values());
    }

    private static List<DecidedResult> results(Pooling pooling, List<KnownResult> known, TeamAnswers... answers) {
        return new ResultIntake(PARENTS, pooling, known)
                .decide(Arrays.stream(answers).map(PooledIntakeTest::reported).toList());
    }

    static KnownResult remembered(DecidedResult result) {
        var answers = result.answers();
        return new KnownResult(
                answers.teamId(),
                answers.week(),
                result.family(),
                result.pooledInto(),
                answers.invited(),
                answers.answered(),
                result.disclosure(),
                KnownResult.fingerprint(answers, result.disclosure()),
                result.revision());
    }

    static ReportedResult reported(TeamAnswers answers) {
        return new ReportedResult(1, answers);
    }

    static TeamAnswers answers(String team, int answered) {
        var items = List.of(ItemAnswers.toConstruct("attitude", new Counts(List.of(answered, 0, 0, 0, 0)), 0));
        return new TeamAnswers(team, WEEK, answered, answered, items);
    }

    private static Pooling pooling(String... members) {
        return new Pooling(Map.of("group", Set.of(members)), Map.of("group", Optional.of("root")));
    }
}
