package io.undercurrent.survey.answer.pages;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Pulse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answering with a printed code.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class VoucherPagesIT {

    @Inject
    CleanSlate slate;

    @TestHTTPResource("/")
    URI home = URI.create("http://unset");

    private String wave = "";
    private String code = "";

    @BeforeEach
    void a_printed_code() {
        slate.wipe();
        imports(
                "mode=full&asOf=" + LocalDate.now(ZoneOffset.UTC).minusDays(1),
                all(team("v-a", "", 8), team("v-b", "v-a", 6)));
        wave = Pulse.opened();
        code = as("people-analyst")
                .contentType("application/json")
                .body("{\"group\":\"v-b\",\"count\":1}")
                .post("/v1/waves/" + wave + "/vouchers")
                .then()
                .statusCode(201)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_code_is_typed_and_the_answers_are_in() {
        var thanks = sent(code.toLowerCase(Locale.ROOT));

        assertThat(thanks).contains("Thank you. Your answers are in.");
    }

    @Test
    void a_code_that_is_none_is_refused_kindly() {
        assertThat(sent("0000-0000-0000-0000"))
                .contains("This code cannot be used")
                .contains("0000-0000-0000-0000");
        assertThat(sent("<script>")).contains("This code cannot be used").doesNotContain("<script>");
        assertThat(sent("")).contains("Please type the code");
    }

    @Test
    void a_wave_that_is_over_takes_no_code() {
        Pulse.close(wave);

        assertThat(sent(code)).contains("This round is over");
    }

    @Test
    void the_page_works_without_a_script_and_keeps_wcag_2_2_aa() {
        try (var chromium = new Chromium()) {
            var page = chromium.fresh(320);
            page.navigate(home.resolve("/voucher/" + wave + "?language=nl").toString());

            var violations = Axe.violations(page);

            assertThat(violations).isEmpty();
            assertThat(page.locator("script").count()).isZero();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            page.locator("#code").fill(code);
            page.locator("button").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Dank je. Je antwoorden zijn binnen.");
        }
    }

    private String sent(String typed) {
        return given().formParam("code", typed)
                .formParam("role-clarity-1", "4")
                .post("/voucher/" + wave)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
