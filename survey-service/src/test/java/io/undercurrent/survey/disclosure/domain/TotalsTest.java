package io.undercurrent.survey.disclosure.domain;

import static io.undercurrent.survey.disclosure.domain.Threshold.FIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final Totals ONE = new Totals(Map.of("top", Set.of("a", "b")));

    @Test
    void a_total_of_which_everything_is_told_is_told() {
        assertThat(ONE.tellable(Map.of("a", 7, "b", 6), Set.of("a", "b"), FIVE)).containsExactly("top");
    }

    @Test
    void a_total_that_would_leave_four_people_over_is_not_told() {
        assertThat(ONE.tellable(Map.of("a", 7, "b", 4), Set.of("a"), FIVE)).isEmpty();
    }

    @Test
    void five_people_left_over_hide_among_each_other() {
        assertThat(ONE.tellable(Map.of("a", 7, "b", 5), Set.of("a"), FIVE)).containsExactly("top");
    }

    @Test
    void a_total_of_four_is_not_told() {
        assertThat(ONE.tellable(Map.of("a", 4), Set.of(), FIVE)).isEmpty();
    }

    @Test
    void a_total_that_would_count_four_people_beside_five_of_five_is_not_told() {
        var known = Map.of("a", new Bounds(5, 5), "b", new Bounds(0, 4));

        assertThat(ONE.tellable(Map.of("a", 5, "b", 4), known, Set.of(), FIVE)).isEmpty();
    }

    @Test
    void a_total_that_leaves_open_how_many_answered_where_is_told() {
        var known = Map.of("a", new Bounds(5, 8), "b", new Bounds(0, 4));

        assertThat(ONE.tellable(Map.of("a", 5, "b", 4), known, Set.of(), FIVE)).containsExactly("top");
    }

    @Test
    void what_a_lower_total_tells_is_taken_from_a_higher_one() {
        var totals = new Totals(Map.of("top", Set.of("a", "b", "c"), "middle", Set.of("a", "b")));
        var people = Map.of("a", 3, "b", 3, "c", 3);

        assertThat(totals.tellable(people, Set.of(), FIVE)).containsExactly("middle");
    }
}
