package io.undercurrent.survey.workforce.domain;

import static io.undercurrent.survey.workforce.domain.Families.team;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class PoolsTest {

    private static final int WORLDS = 20_000;

    @Test
    void small_siblings_that_reach_five_are_shown_together() {
        assertThat(groups(top(9), child("a", 3), child("b", 2), child("c", 12))).containsExactly("[a, b]");
    }

    @Test
    void groups_are_as_small_as_they_can_be() {
        assertThat(groups(top(9), child("a", 4), child("b", 4), child("c", 3), child("d", 3)))
                .containsExactlyInAnyOrder("[a, b]", "[c, d]");
    }

    @Test
    void a_small_team_left_over_joins_the_smallest_group() {
        assertThat(groups(top(9), child("a", 4), child("b", 4), child("c", 1))).containsExactly("[a, b, c]");
    }

    @Test
    void the_smallest_larger_sibling_keeps_a_single_small_team_company() {
        assertThat(groups(top(9), child("a", 3), child("b", 12), child("c", 6))).containsExactly("[a, c]");
    }

    @Test
    void without_a_sibling_the_parents_own_people_join() {
        assertThat(groups(top(2), child("a", 3))).containsExactly("[a, top]");
    }

    @Test
    void where_even_they_are_too_few_there_is_no_group() {
        assertThat(groups(top(1), child("a", 3))).isEmpty();
    }

    @Test
    void teams_of_five_and_more_need_no_group() {
        assertThat(groups(top(5), child("a", 5), child("b", 8))).isEmpty();
    }

    @Test
    void a_team_stays_in_its_group_until_it_has_eight_people() {
        var before = redraw(List.of(), top(9), child("a", 3), child("b", 2), child("c", 4));

        assertThat(before).hasSize(1);
        assertThat(redraw(before, top(9), child("a", 7), child("b", 2), child("c", 4)))
                .isEqualTo(before);
        assertThat(redraw(before, top(9), child("a", 8), child("b", 2), child("c", 4)))
                .extracting(Pool::id, pool -> pool.members().toString())
                .containsExactly(tuple(before.getFirst().id(), "[b, c]"));
    }

    @Test
    void whoever_keeps_others_company_stays_as_long_as_they_need_it() {
        var before = redraw(List.of(), top(9), child("a", 3), child("b", 12));

        assertThat(redraw(before, top(9), child("a", 3), child("b", 12), child("c", 6)))
                .isEqualTo(before);
        assertThat(redraw(before, top(9), child("a", 8), child("b", 12))).isEmpty();
    }

    @Test
    void a_group_that_shrank_too_far_keeps_its_id_and_finds_company() {
        var before = redraw(List.of(), top(9), child("a", 3), child("b", 2));

        var after = redraw(before, top(9), child("a", 3), child("c", 7));

        assertThat(after).extracting(Pool::id).containsExactly(before.getFirst().id());
        assertThat(after.getFirst().members()).containsExactly("a", "c");
    }

    @Test
    void every_group_is_safe_and_nobody_is_in_two_in_any_organisation() {
        inManyWorlds((teams, pools) -> {
            var people = people(teams);
            assertThat(pools)
                    .allMatch(pool ->
                            sum(pool.members(), people) >= 5 && pool.members().size() > 1);
            assertThat(pools.stream().mapToInt(pool -> pool.members().size()).sum())
                    .isEqualTo(pooled(pools).size());
        });
    }

    /// Whoever knows a whole family, and takes away every team and group shown of it, is left with nobody or with
    /// nothing to take away.
    @Test
    void nobody_is_found_by_taking_shown_siblings_away_in_any_organisation() {
        inManyWorlds((teams, pools) -> {
            var hidden = teams.stream()
                    .filter(team -> team.headcount() > 0 && team.headcount() < 5)
                    .filter(team -> !pooled(pools).contains(team.id()))
                    .map(Team::parent)
                    .collect(toSet());
            var shown = teams.stream()
                    .filter(team -> team.headcount() >= 5 || pooled(pools).contains(team.id()))
                    .map(Team::parent)
                    .collect(toSet());
            assertThat(hidden).noneMatch(shown::contains);
        });
    }

    @Test
    void a_small_team_stays_alone_only_where_family_and_parent_are_too_few_in_any_organisation() {
        inManyWorlds((teams, pools) -> {
            var people = people(teams);
            var families = teams.stream().collect(groupingBy(Team::parent, summingInt(Team::headcount)));
            teams.stream()
                    .filter(team -> team.headcount() > 0 && team.headcount() < 5)
                    .filter(team -> !pooled(pools).contains(team.id()))
                    .forEach(team -> assertThat(families.getOrDefault(team.parent(), 0)
                                    + team.parent().map(people::get).orElse(0))
                            .isLessThan(5));
        });
    }

    @Test
    void drawn_again_the_groups_are_the_same_in_any_organisation() {
        inManyWorlds((teams, pools) -> assertThat(Pools.redraw(teams, pools)).isEqualTo(pools));
    }

    @Test
    void the_order_of_teams_and_groups_does_not_matter_in_any_organisation() {
        var random = new Random(20_260_315);
        for (var world = 0; world < WORLDS; world++) {
            var teams = Families.organisation(random);
            var before = Pools.redraw(teams, List.of());
            var later = Families.later(teams, random);
            var shuffled = new ArrayList<>(later);
            Collections.shuffle(shuffled, random);

            assertThat(Pools.redraw(shuffled, before.reversed())).isEqualTo(Pools.redraw(later, before));
        }
    }

    private static void inManyWorlds(BiConsumer<List<Team>, List<Pool>> law) {
        var random = new Random(20_260_314);
        for (var world = 0; world < WORLDS; world++) {
            var teams = Families.organisation(random);
            var pools = Pools.redraw(teams, List.of());
            law.accept(teams, pools);
            for (var week = 0; week < 4; week++) {
                teams = Families.later(teams, random);
                pools = Pools.redraw(teams, pools);
                law.accept(teams, pools);
            }
        }
    }

    private static List<String> groups(Team... teams) {
        return redraw(List.of(), teams).stream()
                .map(pool -> pool.members().toString())
                .toList();
    }

    private static List<Pool> redraw(List<Pool> before, Team... teams) {
        return Pools.redraw(List.of(teams), before);
    }

    private static Team top(int people) {
        return team("top", Optional.empty(), people);
    }

    private static Team child(String id, int people) {
        return team(id, Optional.of("top"), people);
    }

    private static Map<String, Integer> people(Collection<Team> teams) {
        return teams.stream().collect(toMap(Team::id, Team::headcount));
    }

    private static int sum(Collection<String> members, Map<String, Integer> people) {
        return members.stream()
                .mapToInt(member -> people.getOrDefault(member, 0))
                .sum();
    }

    private static Set<String> pooled(Collection<Pool> pools) {
        var members = new HashSet<String>();
        pools.forEach(pool -> members.addAll(pool.members()));
        return members;
    }
}
