package io.undercurrent.survey.workforce.domain;

import static io.undercurrent.survey.disclosure.domain.Threshold.FIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class WeekStaffingTest {

    private static final Map<String, Optional<String>> TREE = Map.of(
            "root", Optional.empty(),
            "sales", Optional.of("root"),
            "north", Optional.of("sales"),
            "south", Optional.of("sales"));

    @Test
    void a_team_of_five_is_told() {
        var told = WeekStaffing.tellable(List.of(crew("north", 5)), TREE, FIVE);

        assertThat(told).containsExactly(crew("north", 5));
    }

    @Test
    void a_smaller_team_is_counted_with_its_parent() {
        var told = WeekStaffing.tellable(List.of(crew("north", 4), crew("sales", 6)), TREE, FIVE);

        assertThat(told).containsExactly(crew("sales", 10));
    }

    @Test
    void two_small_siblings_reach_five_together_at_their_parent() {
        var told = WeekStaffing.tellable(List.of(crew("north", 2), crew("south", 3)), TREE, FIVE);

        assertThat(told).containsExactly(crew("sales", 5));
    }

    @Test
    void the_nearest_ancestor_that_reaches_five_may_be_far_up() {
        var told = WeekStaffing.tellable(List.of(crew("north", 1), crew("root", 9)), TREE, FIVE);

        assertThat(told).containsExactly(crew("root", 10));
    }

    @Test
    void a_tree_of_four_is_told_nowhere() {
        var told = WeekStaffing.tellable(List.of(crew("north", 1), crew("root", 3)), TREE, FIVE);

        assertThat(told).isEmpty();
    }

    @Test
    void colleagues_of_one_kind_are_added_up() {
        var kind = new Stratum.Kind(TenureBand.UNDER_ONE_YEAR, "care", true);
        var north = new Crew("north", 2, List.of(new Stratum(kind, 14, 1, 0)));
        var sales = new Crew("sales", 5, List.of(new Stratum(kind, 35, 0, 1)));

        var told = WeekStaffing.tellable(List.of(north, sales), TREE, FIVE);

        assertThat(told).containsExactly(new Crew("sales", 7, List.of(new Stratum(kind, 49, 1, 1))));
    }

    @Test
    void no_group_below_five_is_told_in_any_organisation() {
        inManyWorlds((crews, tree) ->
                assertThat(WeekStaffing.tellable(crews, tree, FIVE)).allMatch(crew -> crew.heads() >= 5));
    }

    @Test
    void nobody_is_counted_twice_and_at_most_four_nowhere_in_any_organisation() {
        inManyWorlds((crews, tree) -> {
            var told = WeekStaffing.tellable(crews, tree, FIVE);

            assertThat(heads(crews) - heads(told)).isBetween(0, 4);
        });
    }

    private static void inManyWorlds(BiConsumer<List<Crew>, Map<String, Optional<String>>> law) {
        var random = new Random(20_260_312);
        for (var world = 0; world < 5_000; world++) {
            var tree = new HashMap<String, Optional<String>>(Map.of("0", Optional.empty()));
            var crews = new ArrayList<Crew>();
            for (var team = 1; team < 2 + random.nextInt(9); team++) {
                tree.put(String.valueOf(team), Optional.of(String.valueOf(random.nextInt(team))));
                crews.add(crew(String.valueOf(team), random.nextInt(9)));
            }
            law.accept(crews, tree);
        }
    }

    private static int heads(List<Crew> crews) {
        return crews.stream().mapToInt(Crew::heads).sum();
    }

    private static Crew crew(String team, int heads) {
        var kind = new Stratum.Kind(TenureBand.TWO_TO_FIVE_YEARS, "care", false);
        return new Crew(team, heads, List.of(new Stratum(kind, 7 * heads, 0, 0)));
    }
}
