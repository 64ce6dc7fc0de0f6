package io.undercurrent.survey.wave.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final int WORLDS = 5_000;

    @Test
    void a_team_of_five_speaks_for_itself() {
        assertThat(Grouping.of(List.of(team("a", "", 5), team("b", "a", 6))))
                .extracting(FrozenGroup::id, FrozenGroup::size)
                .containsExactlyInAnyOrder(tuple(id("a"), 5), tuple(id("b"), 6));
    }

    @Test
    void a_team_of_four_speaks_with_the_team_above() {
        assertThat(Grouping.of(List.of(team("a", "", 5), team("b", "a", 4))))
                .containsExactly(new FrozenGroup(id("a"), Optional.empty(), 9, Set.of(id("a"), id("b"))));
    }

    @Test
    void a_team_above_without_people_of_its_own_still_brings_small_teams_together() {
        assertThat(Grouping.of(List.of(team("a", "", 0), team("b", "a", 4), team("c", "a", 3))))
                .containsExactly(new FrozenGroup(id("a"), Optional.empty(), 7, Set.of(id("b"), id("c"))));
    }

    @Test
    void teams_that_are_shown_in_a_group_answer_in_it() {
        assertThat(Grouping.of(List.of(team("a", "", 9), pooled("b", "a", 3), pooled("c", "a", 4))))
                .extracting(FrozenGroup::id, FrozenGroup::size)
                .containsExactlyInAnyOrder(tuple(id("a"), 9), tuple(id("pool"), 7));
    }

    @Test
    void few_at_the_top_speak_with_the_smallest_other_group() {
        assertThat(Grouping.of(List.of(team("a", "", 3), team("b", "", 9), team("c", "", 7))))
                .extracting(FrozenGroup::id, FrozenGroup::size)
                .containsExactlyInAnyOrder(tuple(id("b"), 9), tuple(id("c"), 10));
    }

    @Test
    void fewer_than_five_in_all_are_not_asked() {
        assertThat(Grouping.of(List.of(team("a", "", 2), team("b", "a", 2)))).isEmpty();
    }

    @Test
    void in_any_organisation_everybody_has_one_group_of_at_least_five() {
        var random = new Random(20_261_122);
        for (var world = 0; world < WORLDS; world++) {
            var teams = new ArrayList<AskedTeam>();
            for (var number = 0; number < 1 + random.nextInt(8); number++) {
                var parent = number == 0 || random.nextInt(6) == 0 ? "" : "" + random.nextInt(number);
                teams.add(team("" + number, parent, random.nextInt(9)));
            }

            var groups = Grouping.of(teams);

            var people = teams.stream().mapToInt(AskedTeam::people).sum();
            assertThat(groups).allMatch(group -> group.size() >= 5);
            assertThat(groups.stream().mapToInt(FrozenGroup::size).sum()).isEqualTo(people < 5 ? 0 : people);
            assertThat(groups.stream().flatMap(group -> group.teams().stream())).doesNotHaveDuplicates();
        }
    }

    private static TeamId id(String team) {
        return new TeamId(team);
    }

    private static AskedTeam team(String team, String parent, int people) {
        var above = parent.isEmpty() ? Optional.<TeamId>empty() : Optional.of(id(parent));
        return new AskedTeam(id(team), above, people, Optional.empty());
    }

    private static AskedTeam pooled(String team, String parent, int people) {
        var pool = new AskedTeam.Pool(id("pool"), Optional.of(id(parent)));
        return new AskedTeam(id(team), Optional.of(id(parent)), people, Optional.of(pool));
    }
}
