package io.undercurrent.proving.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.Json;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private static final Blueprint BLUEPRINT = Company.blueprint(Company.SEED, Company.LAST_WEEK);
    private final Organisation organisation = new Organisation(BLUEPRINT);

    @Test
    void the_same_seed_gives_the_same_organisation_to_the_last_answer() {
        var again = new Organisation(Company.blueprint(Company.SEED, Company.LAST_WEEK));

        assertThat(Json.lines(again.employees())).isEqualTo(Json.lines(organisation.employees()));
        assertThat(again.results(17)).isEqualTo(organisation.results(17));
        assertThat(again.usage("assistant", 31)).isEqualTo(organisation.usage("assistant", 31));
    }

    @Test
    void another_seed_gives_another_organisation() {
        var other = new Organisation(Company.blueprint(Company.SEED + 1, Company.LAST_WEEK));

        assertThat(other.results(17)).isNotEqualTo(organisation.results(17));
    }

    @Test
    void sixty_teams_of_four_to_twenty_five_people_stand_in_one_tree() {
        var teams = BLUEPRINT.teams();
        var ids = teams.stream().map(TeamPlan::id).toList();

        assertThat(teams).hasSize(60).allMatch(team -> team.size() >= 4 && team.size() <= 25);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(teams).filteredOn(team -> team.parent().isEmpty()).hasSize(1);
        assertThat(teams).allMatch(team -> team.parent().map(ids::contains).orElse(true));
    }

    @Test
    void two_of_each_kind_are_planted_large_enough_and_one_of_each_too_small() {
        for (var kind : Planted.Kind.values()) {
            var sizes = BLUEPRINT.plantedTeams().stream()
                    .filter(team -> team.planted().orElseThrow().kind() == kind)
                    .map(TeamPlan::size)
                    .sorted()
                    .toList();

            assertThat(sizes).hasSize(3).startsWith(4);
            assertThat(sizes.subList(1, 3)).allMatch(size -> size >= 12 && size <= 20);
        }
    }

    @Test
    void every_planted_change_has_thirteen_weeks_to_be_seen() {
        assertThat(BLUEPRINT.plantedTeams())
                .allMatch(team -> team.planted().orElseThrow().from() + 13 <= BLUEPRINT.weeks());
    }

    @Test
    void three_people_in_four_answer() {
        var results = IntStream.range(0, 40)
                .mapToObj(organisation::results)
                .flatMap(List::stream)
                .toList();
        var invited = results.stream().mapToInt(TeamResult::invited).sum();
        var answered = results.stream().mapToInt(TeamResult::answered).sum();

        assertThat((double) answered / invited).isCloseTo(0.75, within(0.02));
    }

    @Test
    void nobody_answers_more_than_was_asked_and_no_licence_is_used_twice() {
        for (var week = 0; week < 40; week++) {
            assertThat(organisation.results(week)).allMatch(OrganisationTest::addsUp);
            assertThat(organisation.usage("assistant", week))
                    .allMatch(line -> line.onLeave() + line.loggedIn() <= line.licensed()
                            && line.active() <= line.loggedIn()
                            && line.coreWorkActive() <= line.active());
        }
    }

    @Test
    void rising_uncertainty_shows_in_role_clarity_and_nowhere_before_its_week() {
        var team = planted("customer-service-chat");
        var from = team.planted().orElseThrow().from();

        var before = mean(team, 0, 13, result -> clarity(result));
        var untouched = mean(team, 15, from, result -> clarity(result));
        var after = mean(team, from + 4, 40, result -> clarity(result));

        assertThat(untouched).isCloseTo(before, within(0.25));
        assertThat(before - after).isCloseTo(0.8, within(0.25));
    }

    @Test
    void silent_resistance_shows_in_core_work_per_login() {
        var team = planted("engineering-policy-core");
        var from = team.planted().orElseThrow().from();

        var before = depth(team, 0, from);
        var after = depth(team, from + 4, 40);

        assertThat(before - after).isGreaterThan(0.2);
    }

    private static boolean addsUp(TeamResult result) {
        return result.answered() <= result.invited()
                && result.items().stream().allMatch(item -> given(item) + item.dontKnow() == result.answered());
    }

    private static int given(ItemCounts item) {
        return item.counts().stream().mapToInt(Integer::intValue).sum();
    }

    private static double clarity(TeamResult result) {
        var item = result.items().getFirst();
        return IntStream.range(0, 5)
                        .mapToDouble(at -> (at + 1) * item.counts().get(at))
                        .sum()
                / given(item);
    }

    private double mean(TeamPlan team, int from, int until, ToDoubleFunction<TeamResult> of) {
        return IntStream.range(from, until)
                .mapToObj(
                        week -> organisation.results(week).get(BLUEPRINT.teams().indexOf(team)))
                .mapToDouble(of)
                .average()
                .orElseThrow();
    }

    private double depth(TeamPlan team, int from, int until) {
        var lines = IntStream.range(from, until)
                .mapToObj(week -> organisation
                        .usage("assistant", week)
                        .get(BLUEPRINT.teams().indexOf(team)))
                .toList();
        return (double) lines.stream().mapToInt(UsageLine::coreWorkActive).sum()
                / lines.stream().mapToInt(UsageLine::loggedIn).sum();
    }

    private static TeamPlan planted(String id) {
        return BLUEPRINT.plantedTeams().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
