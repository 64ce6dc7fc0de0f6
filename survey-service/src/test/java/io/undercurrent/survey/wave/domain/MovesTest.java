package io.undercurrent.survey.wave.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.wave.domain.Moves.Move;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final Set<TeamId> CARE = Set.of(new TeamId("care"));

    @Test
    void the_same_people_give_nobody_away() {
        assertThat(moves(move("care", "care", 9)).giveAwayFew(CARE, CARE)).isFalse();
    }

    @Test
    void one_who_left_is_given_away() {
        assertThat(moves(move("care", "care", 9), move("", "care", 1)).giveAwayFew(CARE, CARE))
                .isTrue();
    }

    @Test
    void who_came_and_who_left_add_up() {
        assertThat(moves(move("", "care", 2), move("care", "", 2)).giveAwayFew(CARE, CARE))
                .isTrue();
        assertThat(moves(move("", "care", 2), move("care", "", 3)).giveAwayFew(CARE, CARE))
                .isFalse();
    }

    @Test
    void who_moved_within_a_part_of_the_tree_stayed_in_it() {
        var both = Set.of(new TeamId("care"), new TeamId("cure"));

        assertThat(moves(move("care", "cure", 1)).giveAwayFew(both, both)).isFalse();
        assertThat(moves(move("care", "cure", 1)).giveAwayFew(CARE, CARE)).isTrue();
    }

    private static Moves moves(Move... moves) {
        return new Moves(Arrays.asList(moves));
    }

    private static Move move(String here, String there, int people) {
        return new Move(side(here), side(there), people);
    }

    private static Optional<TeamId> side(String team) {
        return team.isEmpty() ? Optional.empty() : Optional.of(new TeamId(team));
    }
}
