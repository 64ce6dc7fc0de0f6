package io.undercurrent.proving.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.Json;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    void every_kind_is_planted_in_a_team_large_enough_to_be_seen() {
        for (var kind : Planted.Kind.values()) {
            assertThat(BLUEPRINT.plantedTeams())
                    .filteredOn(team -> team.suffers(kind) && team.size() >= 12)
                    .as(kind.name())
                    .isNotEmpty();
        }
    }

    @Test
    void two_changes_are_planted_in_teams_too_small_to_show_and_one_passes() {
        assertThat(BLUEPRINT.plantedTeams()).filteredOn(team -> team.size() < 5).hasSize(2);
        assertThat(BLUEPRINT.plantedTeams())
                .filteredOn(team -> team.planted().orElseThrow().passes())
                .hasSize(1);
    }

    @Test
    void every_planted_change_has_thirteen_weeks_to_be_seen() {
        assertThat(BLUEPRINT.plantedTeams()).allMatch(team -> {
            var change = team.planted().orElseThrow();
            return change.from() + 13 <= Math.min(BLUEPRINT.weeks(), change.until());
        });
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
    void rising_uncertainty_shows_in_role_clarity() {
        var team = planted("customer-service-chat");
        var from = team.planted().orElseThrow().from();

        var before = mean(team, 0, 13, result -> clarity(result));
        var after = mean(team, from + 4, 40, result -> clarity(result));

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

    @Test
    void in_a_mandate_trap_more_people_log_in_and_fewer_do_core_work_with_it() {
        var team = planted("customer-service-phone-north");
        var from = team.planted().orElseThrow().from();

        assertThat(share(team, from + 4, 40, UsageLine::loggedIn))
                .isGreaterThan(share(team, 0, from, UsageLine::loggedIn) + 0.1);
        assertThat(share(team, from + 4, 40, UsageLine::coreWorkActive))
                .isLessThanOrEqualTo(share(team, 0, from, UsageLine::coreWorkActive));
    }

    @Test
    void from_a_team_of_talent_flight_people_leave_by_their_own_choice() {
        var leavers = organisation.employees().stream()
                .filter(employee -> employee.teamId().equals("operations-recovery"))
                .filter(employee -> "voluntary".equals(employee.endReason()))
                .count();

        assertThat(leavers).isGreaterThanOrEqualTo(5);
    }

    @Test
    void opinions_part_into_camps_where_polarization_is_planted() {
        var team = planted("sales-partners");
        var from = team.planted().orElseThrow().from();

        assertThat(atTheEnds(team, from + 3, 40)).isGreaterThan(atTheEnds(team, 0, from) + 0.3);
    }

    @Test
    void with_persistence_a_third_of_a_week_is_that_of_the_week_before() {
        var plans = IntStream.range(0, 40)
                .mapToObj(number -> new TeamPlan("t" + number, "T", Optional.empty(), 20, Optional.empty()))
                .toList();
        var alike = new Organisation(
                new Blueprint(5, BLUEPRINT.first(), 100, plans, Conditions.STILL.withPersistence(0.3)));

        assertThat(autocorrelation(alike)).isCloseTo(0.3, within(0.06));
    }

    /// Of role clarity about each team's own mean, between one week and the next.
    private static double autocorrelation(Organisation organisation) {
        var weeks = IntStream.range(0, 100).mapToObj(organisation::results).toList();
        var products = 0.0;
        var squares = 0.0;
        for (var team = 0; team < 40; team++) {
            var at = team;
            var series =
                    weeks.stream().mapToDouble(week -> clarity(week.get(at))).toArray();
            var mean = Arrays.stream(series).average().orElseThrow();
            for (var week = 1; week < series.length; week++) {
                products += (series[week] - mean) * (series[week - 1] - mean);
                squares += (series[week] - mean) * (series[week] - mean);
            }
        }
        return products / squares;
    }

    private double share(TeamPlan team, int from, int until, ToDoubleFunction<UsageLine> of) {
        return IntStream.range(from, until)
                .mapToObj(week -> organisation
                        .usage("assistant", week)
                        .get(BLUEPRINT.teams().indexOf(team)))
                .mapToDouble(line -> of.applyAsDouble(line) / (line.licensed() - line.onLeave()))
                .average()
                .orElseThrow();
    }

    private double atTheEnds(TeamPlan team, int from, int until) {
        return mean(team, from, until, result -> {
            var item = result.items().stream()
                    .filter(each -> each.about().equals("attitude"))
                    .findFirst()
                    .orElseThrow();
            return (double) (item.counts().getFirst() + item.counts().getLast()) / given(item);
        });
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
