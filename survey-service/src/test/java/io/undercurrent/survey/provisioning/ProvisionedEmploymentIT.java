package io.undercurrent.survey.provisioning;

import static io.undercurrent.survey.provisioning.Scim.add;
import static io.undercurrent.survey.provisioning.Scim.employment;
import static io.undercurrent.survey.provisioning.Scim.founded;
import static io.undercurrent.survey.provisioning.Scim.hired;
import static io.undercurrent.survey.provisioning.Scim.patch;
import static io.undercurrent.survey.provisioning.Scim.remove;
import static io.undercurrent.survey.provisioning.Scim.replace;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Hris;
import io.undercurrent.survey.MovableClock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the state of a User means for who works where.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ProvisionedEmploymentIT {

    private static final String PERIODS = """
            select concat_ws(' ', team_id, from_day, until_day, hired, job_family, learner, end_reason)
            from employment_period order by employee_id, from_day""";

    private final String name = "jane-" + UUID.randomUUID();
    private final String east = "east-" + UUID.randomUUID();
    private final String west = "west-" + UUID.randomUUID();

    @Inject
    CleanSlate slate;

    @Inject
    MovableClock clock;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void on_a_monday() {
        slate.wipe();
        clock.showNoonOf("2026-03-16");
    }

    @AfterEach
    void today() {
        clock.showRealTime();
    }

    @Test
    void without_a_word_of_employment_it_begins_on_the_day_of_creation_in_the_group() {
        var jane = hired(name, "");

        founded(east, jane);

        assertThat(periods()).containsExactly(east + " 2026-03-16 2026-03-16 unspecified f");
    }

    @Test
    void somebody_without_a_team_is_known_but_not_counted() {
        var jane = hired(name, "");

        assertThat(periods()).isEmpty();
        Scim.get("/Users/" + jane).then().statusCode(200);
    }

    @Test
    void the_extension_says_since_when_where_and_as_what() {
        founded(east);

        hired(name, employment("""
                "startDate":"2020-02-01","teamId":"%s","jobFamily":"nurse","learner":true,"endDate":"2026-01-31",\
                "endReason":"voluntary\"""".formatted(east)));

        assertThat(periods()).containsExactly(east + " 2020-02-01 2026-02-01 2020-02-01 nurse t voluntary");
    }

    @Test
    void the_extension_goes_before_the_group() {
        founded(east);
        var jane = hired(name, employment("\"teamId\":\"%s\"".formatted(east)));

        founded(west, jane);

        assertThat(periods()).containsExactly(east + " 2026-03-16 2026-03-16 unspecified f");
    }

    @Test
    void of_two_groups_the_newest_membership_says_the_team() {
        var jane = hired(name, "");
        founded(east, jane);
        clock.showNoonOf("2026-03-18");

        founded(west, jane);

        assertThat(periods())
                .containsExactly(
                        east + " 2026-03-16 2026-03-18 2026-03-16 unspecified f",
                        west + " 2026-03-18 2026-03-16 unspecified f");
    }

    @Test
    void when_the_newest_membership_ends_the_one_before_counts_again() {
        var jane = hired(name, "");
        founded(east, jane);
        var group = founded(west, jane);
        clock.showNoonOf("2026-03-18");

        patch("/Groups/" + group, remove(jane)).then().statusCode(204);

        assertThat(periods())
                .containsExactly(
                        west + " 2026-03-16 2026-03-18 2026-03-16 unspecified f",
                        east + " 2026-03-18 2026-03-16 unspecified f");
    }

    @Test
    void leaving_one_group_and_joining_another_on_the_same_day_is_a_move() {
        var jane = hired(name, "");
        var first = founded(east, jane);
        var second = founded(west);
        clock.showNoonOf("2026-03-18");

        patch("/Groups/" + first, remove(jane)).then().statusCode(204);
        patch("/Groups/" + second, add(jane)).then().statusCode(204);

        assertThat(periods())
                .containsExactly(
                        east + " 2026-03-16 2026-03-18 2026-03-16 unspecified f",
                        west + " 2026-03-18 2026-03-16 unspecified f");
    }

    @Test
    void who_leaves_the_last_group_is_counted_until_that_day() {
        var jane = hired(name, "");
        var group = founded(east, jane);
        clock.showNoonOf("2026-03-18");

        patch("/Groups/" + group, remove(jane)).then().statusCode(204);

        assertThat(periods()).containsExactly(east + " 2026-03-16 2026-03-19 2026-03-16 unspecified f other");
    }

    @Test
    void switched_off_without_an_end_means_ended_today_for_another_reason() {
        var jane = hired(name, "");
        founded(east, jane);
        clock.showNoonOf("2026-03-18");

        patch("/Users/" + jane, replace("active", "\"False\"")).then().statusCode(200);

        assertThat(periods()).containsExactly(east + " 2026-03-16 2026-03-19 2026-03-16 unspecified f other");
    }

    @Test
    void switched_off_and_on_again_on_one_day_changes_nothing() {
        var jane = hired(name, "");
        founded(east, jane);
        clock.showNoonOf("2026-03-18");
        patch("/Users/" + jane, replace("active", "false")).then().statusCode(200);

        patch("/Users/" + jane, replace("active", "true")).then().statusCode(200);

        assertThat(periods()).containsExactly(east + " 2026-03-16 2026-03-16 unspecified f");
    }

    @Test
    void switched_on_again_later_means_joined_again() {
        var jane = hired(name, "");
        founded(east, jane);
        patch("/Users/" + jane, replace("active", "false")).then().statusCode(200);
        clock.showNoonOf("2026-04-01");

        patch("/Users/" + jane, replace("active", "true")).then().statusCode(200);

        assertThat(periods())
                .containsExactly(
                        east + " 2026-03-16 2026-03-17 2026-03-16 unspecified f other",
                        east + " 2026-04-01 2026-04-01 unspecified f");
    }

    @Test
    void an_end_ahead_can_be_taken_back() {
        founded(east);
        var jane = hired(name, employment("\"teamId\":\"%s\",\"endDate\":\"2026-03-31\"".formatted(east)));

        patch("/Users/" + jane, """
                {"op":"remove","path":"urn:ietf:params:scim:schemas:extension:undercurrent:2.0:Employment:endDate"}""").then().statusCode(200);

        assertThat(periods()).containsExactly(east + " 2026-03-16 2026-03-16 unspecified f");
    }

    @Test
    void who_is_created_switched_off_has_not_begun() {
        var jane = hired(name, "\"active\":false");
        founded(east, jane);
        var before = periods();
        clock.showNoonOf("2026-03-20");

        patch("/Users/" + jane, replace("active", "true")).then().statusCode(200);

        assertThat(before).isEmpty();
        assertThat(periods()).containsExactly(east + " 2026-03-20 2026-03-20 unspecified f");
    }

    @Test
    void who_came_by_an_import_is_not_counted_twice_and_keeps_the_work() {
        Hris.imports("mode=full&asOf=2026-03-15", Hris.employee(name, "top", "", ""));
        var jane = hired(name, """
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"%s"}""".formatted(name));

        founded(west, jane);

        assertThat(periods())
                .containsExactly("top 2025-12-01 2026-03-16 2025-12-01 care f", west + " 2026-03-16 2025-12-01 care f");
    }

    @Test
    void an_erased_person_is_gone_and_the_count_stays() {
        var jane = hired(name, employment("\"startDate\":\"2025-01-01\""));
        founded(east, jane);

        Scim.delete("/Users/" + jane).then().statusCode(204);

        assertThat(periods()).containsExactly(east + " 2025-01-01 2026-03-16 2025-01-01 unspecified f other");
        assertThat(all("select employee_id from employment_period")).doesNotContain(jane);
    }

    @Test
    void every_write_is_in_the_audit_with_its_client_and_never_with_a_person() {
        var jane = hired(name, "");
        founded(east, jane);

        var audit = Hris.as("admin").get("/v1/workforce/changes");

        assertThat(all("select channel from workforce_change"))
                .containsOnly("scim")
                .hasSizeGreaterThan(1);
        assertThat(audit.asString()).doesNotContain(jane, name);
    }

    private List<String> periods() {
        return all(PERIODS);
    }

    private List<String> all(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
