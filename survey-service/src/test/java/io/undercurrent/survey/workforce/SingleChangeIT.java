package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.finished;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.sends;
import static io.undercurrent.survey.Hris.shows;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.Stratum;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.contracts.TeamStaffed;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.MovableClock;
import io.undercurrent.survey.Told;
import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.EmploymentChange;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Moved;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Returned;
import io.undercurrent.survey.workforce.domain.EmploymentChange.WentOnLeave;
import io.undercurrent.survey.workforce.domain.EndReason;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class SingleChangeIT {

    private static final ChangedBy SCIM = new ChangedBy("entra", "scim");

    private final String root = "root-" + UUID.randomUUID();
    private final String sales = "sales-" + UUID.randomUUID();

    @Inject
    CleanSlate slate;

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    @Inject
    Jdbi jdbi;

    @Inject
    ChangeEmployments changeEmployments;

    @Inject
    ChangeTeams changeTeams;

    @Inject
    ErasePerson erasePerson;

    @BeforeEach
    void two_teams_on_a_sunday() {
        slate.wipe();
        clock.showNoonOf("2026-03-15");
        imports("mode=full&asOf=2026-03-15", all(team(root, "", 9), team(sales, root, 8)));
    }

    @AfterEach
    void real_time() {
        clock.showRealTime();
    }

    @Test
    void whoever_joins_is_counted_at_once_and_told() {
        var refused = change(joined("ann", "2026-03-15", sales));

        assertThat(refused).isEmpty();
        assertThat(headcount(sales)).isEqualTo(9);
        await().untilAsserted(() -> assertThat(told.about(sales, TeamDescribed.class))
                .last()
                .isEqualTo(new TeamDescribed(sales, "Team " + sales, root, 9, true, 2L)));
    }

    @Test
    void a_move_and_an_end_change_two_teams() {
        change(
                new Moved(sales + "-0", day("2026-03-10"), root, Optional.empty(), Optional.empty()),
                new Ended(sales + "-1", day("2026-03-12"), EndReason.VOLUNTARY));

        assertThat(headcount(root)).isEqualTo(10);
        assertThat(headcount(sales)).isEqualTo(6);
    }

    @Test
    void an_unknown_team_is_refused_and_the_rest_is_made() {
        var refused = change(joined("ann", "2026-03-15", "nowhere"), joined("bob", "2026-03-15", sales));

        assertThat(refused)
                .extracting(ChangeRefused::index, ChangeRefused::code)
                .containsExactly(tuple(0, "unknown-team"));
        assertThat(headcount(sales)).isEqualTo(9);
    }

    @Test
    void what_lies_ahead_is_made_on_its_day() {
        change(joined("ann", "2026-03-17", sales), new Ended(sales + "-0", day("2026-03-17"), EndReason.OTHER));
        assertThat(headcount(sales)).isEqualTo(8);

        clock.showNoonOf("2026-03-17");
        await().untilAsserted(() -> assertThat(headcount(sales)).isEqualTo(9));

        clock.showNoonOf("2026-03-18");
        await().untilAsserted(() -> assertThat(headcount(sales)).isEqualTo(8));
    }

    @Test
    void weeks_are_told_as_the_days_pass() {
        change(joined("ann", "2026-03-16", sales));

        clock.showNoonOf("2026-03-23");

        await().untilAsserted(() -> assertThat(told.about(sales, TeamStaffed.class))
                .last()
                .isEqualTo(new TeamStaffed(
                        sales, YearWeek.of(2026, 12), List.of(new Stratum("0-1y", "care", false, 9.0, 0, 1)), 1L)));
    }

    @Test
    void a_leave_is_no_exposure_and_no_absence_from_the_team() {
        await().untilAsserted(() -> assertThat(weekElevenOf(sales)).hasSize(1));

        change(new WentOnLeave(sales + "-0", day("2026-03-02")), new Returned(sales + "-0", day("2026-03-15")));

        await().untilAsserted(() -> assertThat(weekElevenOf(sales))
                .last()
                .isEqualTo(new TeamStaffed(
                        sales,
                        YearWeek.of(2026, 11),
                        List.of(new Stratum("0-1y", "care", false, 50 / 7.0, 0, 0)),
                        2L)));
        assertThat(headcount(sales)).isEqualTo(8);
        assertThat(told.about(sales, TeamStaffed.class))
                .filteredOn(event -> event.revision() > 1)
                .extracting(TeamStaffed::week)
                .containsExactly(YearWeek.of(2026, 10), YearWeek.of(2026, 11));
    }

    @Test
    void an_erased_person_leaves_the_counts_behind() {
        await().untilAsserted(() -> assertThat(weekElevenOf(sales)).hasSize(1));

        erasePerson.erase(sales + "-0", SCIM);

        assertThat(rowsAbout(sales + "-0")).isZero();
        assertThat(headcount(sales)).isEqualTo(7);
        change(joined("ann", "2026-03-09", sales));
        await().untilAsserted(() -> assertThat(weekElevenOf(sales))
                .last()
                .extracting(event -> event.strata().getFirst().personWeeks())
                .isEqualTo((8 * 7 - 1 + 7) / 7.0));
    }

    @Test
    void teams_are_named_and_moved() {
        var legal = "legal-" + UUID.randomUUID();

        var refused = changeTeams.change(
                List.of(
                        new TeamDescription(legal, "Legal", Optional.of(root)),
                        new TeamDescription(sales, "Sales", Optional.of(legal)),
                        new TeamDescription("lost", "Lost", Optional.of("nowhere"))),
                SCIM);

        assertThat(refused).extracting(ChangeRefused::index).containsExactly(2);
        as("admin").get("/v1/teams/" + sales).then().body("name", equalTo("Sales"));
        as("admin").get("/v1/teams/" + sales).then().body("parentTeamId", equalTo(legal));
        assertThat(headcount(sales)).isEqualTo(8);
    }

    @Test
    void a_change_does_not_wait_for_an_import_and_is_made_after_it() {
        try (var importing = jdbi.open()) {
            importing.begin();
            importing.execute("select pg_advisory_xact_lock(42003)");

            change(joined("ann", "2026-03-15", sales));
            erasePerson.erase(sales + "-0", SCIM);
            erasePerson.erase(sales + "-1", SCIM);

            assertThat(headcount(sales)).isEqualTo(8);
            importing.rollback();
        }

        await().untilAsserted(() -> assertThat(headcount(sales)).isEqualTo(7));
        assertThat(rowsAbout(sales + "-0")).isZero();
    }

    @Test
    void an_import_waits_for_changes_in_hand() {
        try (var changing = jdbi.open()) {
            changing.begin();
            changing.execute("select pg_advisory_xact_lock_shared(42003)");
            var id = sends("mode=delta&asOf=2026-03-16", team(sales, root, 9))
                    .jsonPath()
                    .getString("id");
            await().during(Duration.ofSeconds(2))
                    .until(() -> shows(id).getString("status").equals("running"));

            changing.rollback();

            assertThat(finished(id).getString("status")).isEqualTo("completed");
        }
    }

    private List<ChangeRefused> change(EmploymentChange... changes) {
        return changeEmployments.change(List.of(changes), SCIM);
    }

    private static EmploymentChange joined(String who, String day, String team) {
        return new Joined(who, day(day), team, "care", false);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static int headcount(String team) {
        return as("people-analyst").get("/v1/teams/" + team).jsonPath().getInt("headcount");
    }

    private List<TeamStaffed> weekElevenOf(String team) {
        return told.about(team, TeamStaffed.class).stream()
                .filter(event -> event.week().equals(YearWeek.of(2026, 11)))
                .toList();
    }

    private int rowsAbout(String who) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select (select count(*) from person where employee_id = :who)
                             + (select count(*) from employment_period where employee_id = :who)
                             + (select count(*) from employment_change where employee_id = :who)""").bind("who", who).mapTo(Integer.class).one());
    }
}
