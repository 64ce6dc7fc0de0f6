package io.undercurrent.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AccessLogIT {

    private final String team = "team-" + UUID.randomUUID();

    @Inject
    Jdbi jdbi;

    @Inject
    AccessLog log;

    @Test
    void whoever_looks_is_written_down_with_role_team_and_time() {
        var before = Instant.now().minusSeconds(5);

        look(Roles.PEOPLE_ANALYST, "/v1/pulses/" + team).then().statusCode(200);

        logged("team=" + team)
                .body("items", hasSize(1))
                .body("items[0].who", notNullValue())
                .body("items[0].roles", contains(Roles.PEOPLE_ANALYST))
                .body("items[0].what", equalTo("signals"))
                .body("items[0].subject", equalTo(team))
                .body("items[0].teamIds", contains(team))
                .body("items[0].address", equalTo("/v1/pulses/" + team));
        logged("team=" + team + "&since=" + before).body("items", hasSize(1));
        logged("team=" + team + "&until=" + before).body("items", empty());
        logged("team=" + team + "&what=results").body("items", empty());
    }

    @Test
    void every_team_on_a_list_was_looked_at() {
        look(Roles.ADMIN, "/v1/pulses?limit=2").then().statusCode(200);

        logged("team=claims-north&what=overview").body("items[0].teamIds", contains("claims-north", "claims-south"));
        logged("team=claims-south&what=overview").body("items[0].address", equalTo("/v1/pulses?limit=2"));
    }

    @Test
    void a_table_was_looked_at_for_the_team_that_was_asked_for() {
        look(Roles.ADMIN, "/v1/pulses/table?team=" + team).then().statusCode(200);

        logged("team=" + team).body("items[0].what", equalTo("results"));
    }

    @Test
    void an_answer_that_names_no_team_is_about_the_one_in_the_address() {
        look(Roles.ADMIN, "/v1/pulses/" + team + "/beats").then().statusCode(200);

        logged("team=" + team).body("items[0].what", equalTo("staffing"));
    }

    @Test
    void employees_are_never_written_down() {
        look(Roles.EMPLOYEE, "/v1/pulses/" + team).then().statusCode(200);

        logged("team=" + team).body("items", empty());
    }

    @Test
    void who_was_shown_nothing_did_not_look() {
        look(Roles.ADMIN, "/v1/pulses/nowhere").then().statusCode(404);
        given().get("/v1/pulses/nowhere").then().statusCode(401);
        given().auth().oauth2("not.a.token").get("/v1/pulses/nowhere").then().statusCode(401);

        logged("subject=nowhere").body("items", empty());
    }

    @Test
    void looking_at_the_log_is_a_look() {
        logged("subject=" + team);

        logged("what=access-log")
                .body("items.what", everyItem(equalTo("access-log")))
                .body("items.teamIds.flatten()", empty())
                .body("items.address", hasItem("/v1/access-log?subject=" + team));
    }

    @Test
    void only_the_works_council_and_the_privacy_officer_read_it() {
        look(Roles.PRIVACY_OFFICER, "/v1/access-log").then().statusCode(200);
        look(Roles.WORKS_COUNCIL, "/v1/access-log/summary").then().statusCode(200);
        look(Roles.ADMIN, "/v1/access-log").then().statusCode(403);
        look(Roles.PEOPLE_ANALYST, "/v1/access-log/summary").then().statusCode(403);
    }

    @Test
    void the_newest_look_comes_first_and_pages_follow() {
        look(Roles.ADMIN, "/v1/pulses/" + team);
        look(Roles.PEOPLE_ANALYST, "/v1/pulses/" + team);
        look(Roles.PRIVACY_OFFICER, "/v1/pulses/" + team);

        var first = logged("limit=2&team=" + team)
                .body("items.roles.flatten()", contains(Roles.PRIVACY_OFFICER, Roles.PEOPLE_ANALYST))
                .extract()
                .<String>path("nextCursor");
        logged("limit=2&team=" + team + "&cursor=" + first)
                .body("items.roles.flatten()", contains(Roles.ADMIN))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void a_summary_counts_looks_and_readers_without_names() {
        look(Roles.ADMIN, "/v1/pulses/" + team);
        look(Roles.ADMIN, "/v1/pulses/" + team);

        look(Roles.WORKS_COUNCIL, "/v1/access-log/summary?team=" + team)
                .then()
                .body("items", hasSize(1))
                .body("items[0].what", equalTo("signals"))
                .body("items[0].role", equalTo(Roles.ADMIN))
                .body("items[0].looks", equalTo(2))
                .body("items[0].readers", equalTo(1));
    }

    @Test
    void an_impossible_question_is_refused() {
        look(Roles.WORKS_COUNCIL, "/v1/access-log?what=gossip")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-matter"));
        look(Roles.WORKS_COUNCIL, "/v1/access-log?since=yesterday")
                .then()
                .statusCode(400)
                .body("code", equalTo("time-unreadable"));
    }

    @Test
    void what_cannot_be_written_down_is_not_shown() {
        jdbi.useHandle(handle -> handle.execute("alter table access_log rename to access_log_away"));
        try {
            look(Roles.ADMIN, "/v1/pulses/" + team).then().statusCode(500).body("code", equalTo("unexpected"));
        } finally {
            jdbi.useHandle(handle -> handle.execute("alter table access_log_away rename to access_log"));
        }
    }

    @Test
    void nobody_changes_or_removes_an_entry_before_its_time() {
        look(Roles.ADMIN, "/v1/pulses/" + team);

        assertThatThrownBy(() -> execute("update access_log set who = 'somebody else' where subject = '" + team + "'"))
                .isInstanceOf(UnableToExecuteStatementException.class);
        assertThatThrownBy(() -> execute("delete from access_log where subject = '" + team + "'"))
                .isInstanceOf(UnableToExecuteStatementException.class);
        assertThatThrownBy(() -> execute("truncate access_log")).isInstanceOf(UnableToExecuteStatementException.class);
    }

    @Test
    void an_entry_leaves_when_its_time_is_over() {
        execute("""
            insert into access_log (at, who, roles, matter, subject, teams, address, kept_until)
            values (now() - interval '3 years', 'hr', '{admin}', 'signals', '%s', '{}', '/', now() - interval '1 day')
            """.formatted(team));
        look(Roles.ADMIN, "/v1/pulses/" + team);

        log.prune();

        assertThat(look(Roles.WORKS_COUNCIL, "/v1/access-log?subject=" + team)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    private void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }

    private static Response look(String role, String address) {
        return given().auth().oauth2(TestTokens.token(role)).get(address);
    }

    private static ValidatableResponse logged(String query) {
        return look(Roles.WORKS_COUNCIL, "/v1/access-log?" + query).then().statusCode(200);
    }
}
