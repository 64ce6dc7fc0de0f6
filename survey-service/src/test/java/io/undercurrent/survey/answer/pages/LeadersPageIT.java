package io.undercurrent.survey.answer.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.CleanSlate;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page of questions as leaders and moderators see it in Chromium.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class LeadersPageIT {

    private static final int SMALLEST_PHONE = 320;
    private static final int DESK = 1280;

    private final Chromium chromium = new Chromium();

    @Inject
    CleanSlate slate;

    @TestHTTPResource("/")
    URI home = URI.create("http://unset");

    private String question = "";

    @BeforeEach
    void a_question_in_each_of_two_teams() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-15", all(team("l-a", "", 6), team("l-b", "", 6)));
        question = asked("l-a-1", "Who plans the shifts?");
        asked("l-b-1", "What about us?");
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_leader_replies_to_a_question_of_the_own_team() {
        var page = leader(DESK);
        assertThat(page.locator("article")).hasCount(1);
        assertThat(page.locator("article h2")).hasText("Who plans the shifts?");

        page.getByLabel("Your reply").fill("You do. It proposes.");
        page.locator("button:visible:has-text('Reply')").click();

        assertThat(page.locator("#news")).hasText("Your reply was sent.");
        assertThat(page.locator("#none")).isVisible();
        as("team-lead", "l-a").get("/v1/questions/" + question).then().body("state", equalTo("answered"));
        page.locator("#state").selectOption("answered");
        assertThat(page.locator("article li")).containsText("You do. It proposes.");
        assertThat(page.locator("summary")).hasCount(0);
    }

    @Test
    void a_moderator_takes_a_question_out_of_sight_and_brings_it_back() {
        var page = chromium.signedInAs(home.resolve("/leaders"), "works-council", "", DESK);
        assertThat(page.locator("article")).hasCount(2);
        assertThat(page.getByLabel("Your reply")).hasCount(0);

        var article = page.locator("article:has-text('Who plans the shifts?')");
        article.locator("summary").click();
        article.getByLabel("Reason").fill("It names a colleague.");
        article.locator("[data-part=hide] button").click();
        assertThat(page.locator("article")).hasCount(1);
        page.locator("#state").selectOption("hidden");
        assertThat(page.locator("article [data-part=reason]")).hasText("It names a colleague.");
        page.locator("article [data-part=show] button").click();

        assertThat(page.locator("#news")).hasText("The question is back.");
        as("team-lead", "l-a").get("/v1/questions/" + question).then().body("state", equalTo("open"));
    }

    @Test
    void the_keyboard_alone_is_enough() {
        var page = leader(DESK);

        tabTo(page, "TEXTAREA");
        page.keyboard().type("You do.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("#news")).hasText("Your reply was sent.");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("state");
    }

    @Test
    void it_keeps_wcag_2_2_aa_and_fits_the_smallest_phone_in_every_language() {
        var page = chromium.signedInAs(home.resolve("/leaders"), "people-analyst", "", SMALLEST_PHONE);
        var broken = new ArrayList<Object>();
        for (var language : List.of("en", "nl", "de")) {
            page.navigate(home.resolve("/leaders?language=" + language).toString());
            assertThat(page.locator("article")).hasCount(2);
            page.locator("summary").first().click();
            broken.addAll(Axe.violations(page));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(SMALLEST_PHONE);
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void whoever_reads_it_is_seen_and_employees_have_no_such_page() {
        leader(DESK);

        as("works-council")
                .get("/v1/access-log?what=questions&team=l-a")
                .then()
                .body("items.roles.flatten()", hasItem("team-lead"));
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(TestTokens.employee("l-a-1"))
                .get("/leaders")
                .then()
                .statusCode(not(200));
    }

    private Page leader(int width) {
        var page = chromium.signedInAs(home.resolve("/leaders"), "team-lead", "\"l-a\"", width);
        assertThat(page.locator("article")).hasCount(1);
        return page;
    }

    private static void tabTo(Page page, String tag) {
        for (var steps = 0; steps < 30; steps++) {
            if (tag.equals(page.evaluate("document.activeElement.tagName"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nobody gets to a " + tag + " by keyboard");
    }

    private static String asked(String employee, String text) {
        return given().auth()
                .oauth2(TestTokens.employee(employee))
                .contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .post("/v1/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("questionId");
    }
}
