package io.undercurrent.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PagesIT {

    @Inject
    Jdbi jdbi;

    @TestHTTPResource("/")
    URI home = URI.create("http://unset");

    @BeforeEach
    void nothing_has_been_told() {
        Asking.forgetEverything(jdbi);
    }

    @Test
    void the_overview_is_a_real_table() {
        aTownIsTold();
        var page = Browsing.as("hr", "people-analyst", home).page("/");

        assertThat(page.select("table.matrix > caption").text()).contains("end of Week 24, 2026");
        assertThat(page.select("table.matrix thead th[scope=col]").eachText())
                .containsExactly(
                        "Team", "People", "Rising uncertainty", "Silent resistance", "Talent flight", "Polarization");
        assertThat(page.select("table.matrix tbody th[scope=row]")).hasSize(44);
        assertThat(page.select("table.matrix tbody th[scope=row] a").eachText().subList(0, 2))
                .containsExactly("Town", "North");
        assertThat(page.select("tr:has(a[href='/teams/team-07']) td.cell .level")
                        .eachText()
                        .getFirst())
                .isIn("Flag", "Watch");
        assertThat(page.select("tr:has(a[href='/teams/team-07']) svg[role=img][aria-label*=limit]"))
                .hasSize(2);
        assertThat(page.select("section.first li").text()).contains("Team 7", "Since about week");
    }

    @Test
    void the_table_can_be_narrowed() {
        aTownIsTold();
        var browsing = Browsing.as("hr", "people-analyst", home);

        assertThat(browsing.page("/?unit=south").select("table.matrix tbody tr"))
                .hasSize(22);
        assertThat(browsing.page("/?week=2026-W03").select("table.matrix .level.flag"))
                .isEmpty();
        assertThat(browsing.page("/?level=withheld")
                        .select("table.matrix tbody tr")
                        .text())
                .contains("Tiny <Team>");
        assertThat(browsing.get("/?week=2026-W54").statusCode()).isEqualTo(400);
    }

    @Test
    void the_page_of_a_team_shows_why() {
        aTownIsTold();
        var page = Browsing.as("council", "works-council", home).page("/teams/team-07");

        assertThat(page.select("h1").text()).isEqualTo("Team 7");
        assertThat(page.select("nav.path li").eachText()).containsExactly("All teams", "Town", "North");
        assertThat(page.select("#uncertainty .summary").text()).startsWith("Since about week");
        assertThat(page.select("#uncertainty svg.chart[role=img]").attr("aria-label"))
                .contains("limit 4.2");
        assertThat(page.select("#uncertainty table.moves th[scope=row]").eachText())
                .contains("Role clarity");
        assertThat(page.select("#uncertainty h3").eachText())
                .containsExactly("Other readings to rule out", "What may help");
        assertThat(page.text()).contains("This is never about a person.");
    }

    @Test
    void a_team_lead_reads_only_what_is_theirs() {
        aTownIsTold();
        var browsing = Browsing.as("lead", "team-lead", home);

        assertThat(browsing.page("/").select("table.matrix tbody tr")).hasSize(22);
        assertThat(browsing.get("/teams/team-07").statusCode()).isEqualTo(404);
        assertThat(browsing.page("/teams/team-07").select("h1").text()).isEqualTo("Nothing here");
    }

    @Test
    void a_page_runs_nothing_and_is_kept_nowhere() {
        var answer = Browsing.as("hr", "people-analyst", home).get("/");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self'");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain("<script", "style=", "http://", "https://");
    }

    @Test
    void without_facts_the_page_says_how_to_get_some() {
        var page = Browsing.as("hr", "people-analyst", home).page("/");

        assertThat(page.select("h1").text()).isEqualTo("No facts yet");
        assertThat(page.select("code").text()).isEqualTo("./undercurrent demo");
    }

    @Test
    void an_employee_is_told_kindly_that_this_is_not_theirs() {
        var answer = Browsing.as("employee", "employee", home).get("/");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Not for your role", "/sign-out");
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_sign_in() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(home).build(), BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .startsWith(Telling.setting("quarkus.oidc.auth-server-url") + "/authorize");
        }
    }

    @Test
    void signing_out_ends_at_a_page_for_everybody() {
        var browsing = Browsing.as("hr", "people-analyst", home);

        var answer = browsing.get("/sign-out");

        assertThat(answer.uri().getPath()).isEqualTo("/signed-out");
        assertThat(answer.body()).contains("You are signed out");
        assertThat(browsing.get("/").uri().getAuthority()).isNotEqualTo(home.getAuthority());
    }

    private void aTownIsTold() {
        Telling.tell(new Town(1, 24).facts());
        Asking.evaluate("2026-W24");
    }
}
