package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccessLogIT {

    private static boolean told;

    @Inject
    Jdbi jdbi;

    @TestHTTPResource("/")
    URI home = URI.create("http://unset");

    private final Instant start = Instant.now().minusSeconds(1);

    @BeforeEach
    void a_town_has_been_told_once() {
        if (!told) {
            Asking.forgetEverything(jdbi);
            Telling.tell(new Town(1, 24).facts());
            Asking.evaluate("2026-W24");
            told = true;
        }
    }

    @Test
    void whoever_reads_signals_over_the_api_is_seen() {
        as("people-analyst").get("/v1/overview?limit=3").then().statusCode(200);
        as("admin").get("/v1/teams/team-07/signals").then().statusCode(200);
        as("team-lead", "north")
                .get("/v1/teams/team-07/signals/uncertainty")
                .then()
                .statusCode(200);
        as("privacy-officer").get("/v1/signals?team=team-07").then().statusCode(200);

        looks("team=team-07")
                .body("items.what", contains("signals", "evidence", "signals"))
                .body("items.roles.flatten()", contains("privacy-officer", "team-lead", "admin"));
        looks("what=overview").body("items[0].teamIds.size()", equalTo(3));
    }

    @Test
    void whoever_reads_a_page_is_seen() {
        var browsing = Browsing.as("hr", "people-analyst", home);

        browsing.get("/teams/team-33");

        looks("team=team-33").body("items.who", hasItem("hr")).body("items.what", hasItem("signals"));
    }

    @Test
    void who_may_not_see_a_team_did_not_look_at_it() {
        as("team-lead", "south").get("/v1/teams/team-07/signals").then().statusCode(404);

        looks("subject=team-07&who=lead").body("items", empty());
    }

    @Test
    void the_works_council_reads_the_newest_looks_on_a_page() {
        as("admin").get("/v1/teams/team-12/signals").then().statusCode(200);

        var page = Browsing.as("council", "works-council", home).page("/access-log");

        assertThat(page.select("h1").text()).isEqualTo("Who looked");
        assertThat(page.select("tbody tr").eachText()).anyMatch(line -> line.contains("admin signals team-12"));
        assertThat(Browsing.as("hr", "people-analyst", home).get("/access-log").statusCode())
                .isEqualTo(403);
    }

    private ValidatableResponse looks(String query) {
        return as("works-council")
                .get("/v1/access-log?since=" + start + "&" + query)
                .then()
                .statusCode(200);
    }
}
