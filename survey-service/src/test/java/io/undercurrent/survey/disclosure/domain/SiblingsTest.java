package io.undercurrent.survey.disclosure.domain;

import static io.undercurrent.survey.disclosure.domain.Threshold.FIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.disclosure.domain.Sibling.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SiblingsTest {

    private static final int WORLDS = 20_000;

    @Test
    void four_answers_are_too_few_to_show() {
        var family = new Siblings(List.of(undecided("a", 4)));

        assertThat(family.disclose(FIVE)).isEqualTo(Map.of("a", Disclosure.BELOW_THRESHOLD));
    }

    @Test
    void five_answers_are_enough() {
        var family = new Siblings(List.of(undecided("a", 5)));

        assertThat(family.disclose(FIVE)).isEqualTo(Map.of("a", Disclosure.SHOWN));
    }

    @Test
    void the_smallest_shown_sibling_hides_with_one_that_is_too_small() {
        var family = new Siblings(List.of(undecided("a", 9), undecided("b", 7), undecided("c", 3)));

        assertThat(family.disclose(FIVE))
                .isEqualTo(
                        Map.of("a", Disclosure.SHOWN, "b", Disclosure.COMPLEMENTARY, "c", Disclosure.BELOW_THRESHOLD));
    }

    @Test
    void two_small_siblings_that_reach_five_together_protect_each_other() {
        var family = new Siblings(List.of(undecided("a", 9), undecided("b", 2), undecided("c", 3)));

        assertThat(family.disclose(FIVE)).containsEntry("a", Disclosure.SHOWN);
    }

    @Test
    void a_team_that_nobody_answered_in_needs_no_company() {
        var family = new Siblings(List.of(undecided("a", 9), undecided("b", 0)));

        assertThat(family.disclose(FIVE)).containsEntry("a", Disclosure.SHOWN);
    }

    @Test
    void what_was_shown_before_is_not_taken_back() {
        var family = new Siblings(List.of(new Sibling("a", 6, Standing.SHOWN), undecided("b", 9), undecided("c", 3)));

        assertThat(family.disclose(FIVE))
                .isEqualTo(Map.of("b", Disclosure.COMPLEMENTARY, "c", Disclosure.BELOW_THRESHOLD));
    }

    @Test
    void a_sibling_that_was_hidden_before_counts_among_the_hidden() {
        var family = new Siblings(List.of(new Sibling("a", 3, Standing.HIDDEN), undecided("b", 9), undecided("c", 2)));

        assertThat(family.disclose(FIVE)).containsEntry("b", Disclosure.SHOWN);
    }

    @Test
    void nobody_can_be_found_by_subtraction_in_any_family() {
        inManyWorlds(family -> {
            var decisions = family.disclose(FIVE);

            var hidden = answers(family, decisions, false);
            var shown = answers(family, decisions, true);
            assertThat(hidden == 0 || hidden >= 5 || shown == 0)
                    .as("%s: %s", family, decisions)
                    .isTrue();
        });
    }

    @Test
    void nothing_below_five_is_shown_in_any_family() {
        inManyWorlds(family -> {
            var decisions = family.disclose(FIVE);

            assertThat(family.teams())
                    .filteredOn(team -> decisions.get(team.team()) == Disclosure.SHOWN)
                    .allMatch(team -> team.answered() >= 5);
        });
    }

    @Test
    void no_more_is_hidden_than_needed_in_any_family() {
        inManyWorlds(family -> {
            var decisions = family.disclose(FIVE);

            var tooSmall = family.teams().stream()
                    .filter(team -> team.answered() < 5)
                    .mapToInt(Sibling::answered)
                    .sum();
            var alsoHidden = decisions.values().stream()
                    .filter(Disclosure.COMPLEMENTARY::equals)
                    .count();
            assertThat(alsoHidden).isLessThanOrEqualTo(tooSmall > 0 && tooSmall < 5 ? 1 : 0);
        });
    }

    @Test
    void the_order_in_which_siblings_stand_does_not_matter_in_any_family() {
        inManyWorlds(family -> assertThat(new Siblings(family.teams().reversed()).disclose(FIVE))
                .isEqualTo(family.disclose(FIVE)));
    }

    private static int answers(Siblings family, Map<String, Disclosure> decisions, boolean shown) {
        return family.teams().stream()
                .filter(team -> (decisions.get(team.team()) == Disclosure.SHOWN) == shown)
                .mapToInt(Sibling::answered)
                .sum();
    }

    private static void inManyWorlds(Consumer<Siblings> law) {
        var random = new Random(20_260_311);
        for (var world = 0; world < WORLDS; world++) {
            var teams = new ArrayList<Sibling>();
            for (var team = random.nextInt(7); team >= 0; team--) {
                teams.add(undecided("team-" + team, random.nextInt(12)));
            }
            law.accept(new Siblings(teams));
        }
    }

    private static Sibling undecided(String team, int answered) {
        return new Sibling(team, answered, Standing.UNDECIDED);
    }
}
