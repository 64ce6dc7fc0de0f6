package io.undercurrent.survey.workforce.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReorganisationTest {

    private static final Team ROOT = new Team("root", "Everybody", Optional.empty(), 6, true, 1);
    private static final Team SALES = new Team("sales", "Sales", Optional.of("root"), 8, true, 4);
    private static final List<Team> BEFORE = List.of(ROOT, SALES);

    @Test
    void a_new_team_is_news() {
        var after = Reorganisation.of(BEFORE, List.of(described("legal")), Map.of("root", 6, "sales", 8, "legal", 5));

        assertThat(after.changes()).isEqualTo(new TeamChanges(1, 0, 0));
        assertThat(after.news()).containsExactly(new Team("legal", "legal", Optional.of("root"), 5, true, 1));
    }

    @Test
    void the_same_picture_again_is_no_news() {
        var after = Reorganisation.of(BEFORE, List.of(), Map.of("root", 6, "sales", 8));

        assertThat(after.changes()).isEqualTo(new TeamChanges(0, 0, 0));
        assertThat(after.toKeep()).isEmpty();
        assertThat(after.news()).isEmpty();
    }

    @Test
    void a_headcount_that_changes_is_told_under_the_next_revision() {
        var after = Reorganisation.of(BEFORE, List.of(), Map.of("root", 6, "sales", 9));

        assertThat(after.news()).containsExactly(new Team("sales", "Sales", Optional.of("root"), 9, true, 5));
    }

    @Test
    void a_headcount_that_changes_below_five_is_kept_but_not_told() {
        var small = new Team("sales", "Sales", Optional.of("root"), 3, true, 4);

        var after = Reorganisation.of(List.of(ROOT, small), List.of(), Map.of("root", 6, "sales", 4));

        assertThat(after.toKeep()).containsExactly(new Team("sales", "Sales", Optional.of("root"), 4, true, 4));
        assertThat(after.news()).isEmpty();
    }

    @Test
    void a_team_that_everybody_left_is_closed() {
        var after = Reorganisation.of(BEFORE, List.of(), Map.of("root", 6));

        assertThat(after.changes()).isEqualTo(new TeamChanges(0, 0, 1));
        assertThat(after.vanishing()).isEqualTo(new Vanishing(1, 2));
        assertThat(after.news()).containsExactly(new Team("sales", "Sales", Optional.of("root"), 0, false, 5));
    }

    @Test
    void a_team_without_own_people_stays_while_somebody_works_below_it() {
        var after = Reorganisation.of(BEFORE, List.of(), Map.of("sales", 8));

        assertThat(after.changes().closed()).isZero();
    }

    @Test
    void a_team_that_comes_back_counts_as_changed() {
        var closed = new Team("sales", "Sales", Optional.of("root"), 0, false, 5);

        var after = Reorganisation.of(List.of(ROOT, closed), List.of(), Map.of("root", 6, "sales", 7));

        assertThat(after.changes()).isEqualTo(new TeamChanges(0, 1, 0));
    }

    private static TeamDescription described(String id) {
        return new TeamDescription(id, id, Optional.of("root"));
    }
}
