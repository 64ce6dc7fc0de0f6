package io.undercurrent.survey.workforce.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReorganisationTest {

    private static final Team ROOT = new Team("root", "Everybody", Optional.empty(), 6, true, 1);
    private static final Team NOBODY = new Team("root", "Nobody", Optional.empty(), 0, true, 1);
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

        var after = Reorganisation.of(List.of(NOBODY, small), List.of(), Map.of("sales", 4));

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

    @Test
    void a_small_team_and_its_company_are_told_with_their_group() {
        var legal = new Team("legal", "Legal", Optional.of("root"), 12, true, 7);

        var after =
                Reorganisation.of(List.of(ROOT, SALES, legal), List.of(), Map.of("root", 6, "sales", 3, "legal", 12));

        assertThat(after.news())
                .filteredOn(Team::isGroup)
                .extracting(Team::name, Team::parent, Team::disclosedHeadcount, Team::revision)
                .containsExactly(tuple("Legal and Sales together", Optional.of("root"), Optional.of(12), 1L));
        assertThat(after.news())
                .filteredOn(team -> team.pooledInto().isPresent())
                .extracting(Team::id, Team::disclosedHeadcount, Team::revision)
                .containsExactlyInAnyOrder(tuple("sales", Optional.empty(), 5L), tuple("legal", Optional.empty(), 8L));
        assertThat(after.changes()).isEqualTo(new TeamChanges(0, 0, 0));
    }

    @Test
    void a_group_that_nobody_needs_any_more_is_closed_and_its_id_kept() {
        var legal = new Team("legal", "Legal", Optional.of("root"), 12, true, 7);
        var pooled =
                Reorganisation.of(List.of(ROOT, SALES, legal), List.of(), Map.of("root", 6, "sales", 3, "legal", 12));
        var standing = Stream.concat(Stream.of(ROOT), pooled.toKeep().stream()).toList();

        var after = Reorganisation.of(standing, List.of(), Map.of("root", 6, "sales", 8, "legal", 12));

        assertThat(after.news())
                .filteredOn(Team::isGroup)
                .extracting(Team::active, Team::revision)
                .containsExactly(tuple(false, 2L));
        assertThat(after.news()).allMatch(team -> team.pooledInto().isEmpty());
    }

    @Test
    void a_team_that_stands_alone_and_grows_concerns_nobody_else_in_any_organisation() {
        var random = new Random(20_260_317);
        for (var world = 0; world < 5_000; world++) {
            var standing = drawn(Families.organisation(random));

            standing.stream()
                    .filter(team -> !team.isGroup() && team.standsAloneThrough(-1))
                    .forEach(team -> assertThat(shrunk(standing, team)).containsExactly(team.grownBy(-1)));
        }
    }

    private static List<Team> drawn(List<Team> teams) {
        var standing = teams.stream().collect(toMap(Team::id, team -> team));
        Reorganisation.of(teams, List.of(), people(teams)).toKeep().forEach(team -> standing.put(team.id(), team));
        return List.copyOf(standing.values());
    }

    private static List<Team> shrunk(List<Team> standing, Team team) {
        var headcounts = new HashMap<>(people(standing));
        headcounts.merge(team.id(), -1, Integer::sum);
        return Reorganisation.of(standing, List.of(), headcounts).news();
    }

    private static Map<String, Integer> people(List<Team> teams) {
        return teams.stream().collect(toMap(Team::id, Team::headcount));
    }

    private static TeamDescription described(String id) {
        return new TeamDescription(id, id, Optional.of("root"));
    }
}
