package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.employee;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static io.undercurrent.survey.Hris.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Hris;
import io.undercurrent.survey.Told;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class WorkforceImportIT {

    private final String root = "root-" + UUID.randomUUID();
    private final String sales = "sales-" + UUID.randomUUID();

    @Inject
    CleanSlate slate;

    @Inject
    Told told;

    @BeforeEach
    void nobody_yet() {
        slate.wipe();
    }

    @Test
    void a_full_picture_is_taken_in_and_told() {
        var report = imports("mode=full&asOf=2026-03-15", all(team(root, "", 6), team(sales, root, 7)));

        assertThat(report.getString("status")).isEqualTo("completed");
        assertThat(report.getInt("rows")).isEqualTo(13);
        assertThat(report.getInt("accepted")).isEqualTo(13);
        assertThat(report.getInt("rejected")).isZero();
        assertThat(report.getDouble("progress")).isEqualTo(1);
        assertThat(report.getInt("changes.teamsAdded")).isEqualTo(2);
        assertThat(report.getInt("changes.peopleJoined")).isEqualTo(13);
        await().untilAsserted(() -> assertThat(told.about(root, TeamDescribed.class))
                .containsExactly(new TeamDescribed(root, "Team " + root, null, 6, true, 1L)));
        await().untilAsserted(() -> assertThat(told.about(sales, TeamDescribed.class))
                .containsExactly(new TeamDescribed(sales, "Team " + sales, root, 7, true, 1L)));
    }

    @Test
    void a_small_team_is_told_with_its_group() {
        imports("mode=full&asOf=2026-03-15", all(team(root, "", 6), team(sales, root, 4)));

        var group = Hris.as("admin").get("/v1/teams/" + sales).jsonPath().getString("group.teamId");
        await().untilAsserted(() -> assertThat(told.about(sales, TeamDescribed.class))
                .containsExactly(new TeamDescribed(sales, "Team " + sales, root, null, true, group, 1L)));
        await().untilAsserted(() -> assertThat(told.about(group, TeamDescribed.class))
                .containsExactly(new TeamDescribed(
                        group, "Team " + root + " and Team " + sales + " together", null, 8, true, 1L)));
    }

    @Test
    void the_same_picture_again_changes_and_tells_nothing() {
        var picture = all(team(root, "", 6), team(sales, root, 7));
        imports("mode=full&asOf=2026-03-15", picture);

        var again = imports("mode=full&asOf=2026-03-15", picture);

        assertThat(again.getMap("changes").values()).containsOnly(0);
        imports("mode=delta&asOf=2026-03-15", team(sales, root, 8));
        await().untilAsserted(() -> assertThat(told.about(sales, TeamDescribed.class))
                .extracting(TeamDescribed::revision)
                .containsExactly(1L, 2L));
    }

    @Test
    void a_delta_changes_only_whom_it_names() {
        imports("mode=full&asOf=2026-03-15", all(team(root, "", 6), team(sales, root, 7)));

        var report = imports(
                "mode=delta&asOf=2026-03-16",
                employee(sales + "-0", root, "", ""),
                employee(sales + "-1", sales, root, "\"endDate\":\"2026-03-15\",\"endReason\":\"voluntary\""),
                employee("new", sales, root, ""));

        assertThat(report.getInt("changes.peopleMoved")).isEqualTo(1);
        assertThat(report.getInt("changes.peopleLeft")).isEqualTo(1);
        assertThat(report.getInt("changes.peopleJoined")).isEqualTo(1);
        assertThat(headcount(root)).isEqualTo(7);
        assertThat(headcount(sales)).isEqualTo(6);
    }

    @Test
    void whom_a_full_picture_no_longer_shows_has_left() {
        var picture = all(team(root, "", 6), team(sales, root, 7));
        imports("mode=full&asOf=2026-03-15", picture);

        var report = imports("mode=full&asOf=2026-03-16", without(sales + "-0", picture));

        assertThat(report.getInt("changes.peopleLeft")).isEqualTo(1);
        assertThat(headcount(sales)).isEqualTo(6);
    }

    @Test
    void while_a_line_is_unreadable_nobody_vanishes() {
        var picture = all(team(root, "", 6), team(sales, root, 7));
        imports("mode=full&asOf=2026-03-15", picture);

        var report = imports(
                "mode=full&asOf=2026-03-16", all(without(sales + "-0", picture), new String[] {"{\"employeeId\":"}));

        assertThat(report.getInt("changes.peopleLeft")).isZero();
        assertThat(headcount(sales)).isEqualTo(7);
    }

    @Test
    void a_rehearsal_shows_what_would_change_and_changes_nothing() {
        var report = imports("mode=full&dryRun=true", team(root, "", 6));

        assertThat(report.getBoolean("dryRun")).isTrue();
        assertThat(report.getString("status")).isEqualTo("completed");
        assertThat(report.getInt("changes.teamsAdded")).isEqualTo(1);
        assertThat(report.getInt("changes.peopleJoined")).isEqualTo(6);
        Hris.as("people-analyst").get("/v1/teams/" + root).then().statusCode(404);
    }

    @Test
    void a_picture_that_lost_too_many_is_refused() {
        imports("mode=full&asOf=2026-03-15", all(team(root, "", 9), team(sales, root, 9)));

        var report = imports("mode=full&asOf=2026-03-16", all(team(root, "", 9), team(sales, root, 5)));

        assertThat(report.getString("status")).isEqualTo("refused");
        assertThat(report.getString("reason")).startsWith("4 of 18 people would vanish");
        assertThat(report.getInt("changes.peopleLeft")).isEqualTo(4);
        assertThat(headcount(sales)).isEqualTo(9);
    }

    @Test
    void a_confirmed_picture_may_lose_many() {
        imports("mode=full&asOf=2026-03-15", all(team(root, "", 9), team(sales, root, 9)));

        var report = imports("mode=full&asOf=2026-03-16&confirm=true", team(root, "", 9));

        assertThat(report.getString("status")).isEqualTo("completed");
        assertThat(report.getInt("changes.teamsClosed")).isEqualTo(1);
        await().untilAsserted(() -> assertThat(told.about(sales, TeamDescribed.class))
                .last()
                .isEqualTo(new TeamDescribed(sales, "Team " + sales, root, null, false, 2L)));
    }

    private static int headcount(String team) {
        return Hris.as("people-analyst").get("/v1/teams/" + team).jsonPath().getInt("headcount");
    }
}
