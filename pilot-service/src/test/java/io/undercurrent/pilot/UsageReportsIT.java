package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.NDJSON;
import static io.undercurrent.pilot.Asking.as;
import static io.undercurrent.pilot.Asking.asIntegrationWithScope;
import static io.undercurrent.pilot.Asking.line;
import static io.undercurrent.pilot.Asking.registerTool;
import static io.undercurrent.pilot.Asking.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.TeamUsageReported;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearWeek;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UsageReportsIT {
    @Inject
    SurveyStandIn survey;

    @Inject
    UsageTopic topic;

    @BeforeEach
    void a_team_a_tiny_team_and_a_tool() {
        registerTool("copilot", "Copilot");
        survey.tell("finance", 12, 1);
        survey.tell("tiny", null, 1);
    }

    @Test
    void what_is_reported_is_told_on_kafka_and_stands_in_the_list() {
        survey.tell("told", 12, 1);

        report(line("told", "copilot", "2026-W11", 12))
                .statusCode(200)
                .body("accepted", equalTo(1), "rejected", empty());

        assertThat(topic.about("told", 1)).singleElement().satisfies(told -> {
            assertThat(told.subject()).isEqualTo("told/copilot/2026-W11");
            assertThat(told.licensed()).isEqualTo(12);
            assertThat(told.coreWorkActive()).isEqualTo(3);
            assertThat(told.revision()).isEqualTo(1);
        });
        as("integration")
                .get("/v1/usage-reports?team=told")
                .then()
                .statusCode(200)
                .body("items.week", contains("2026-W11"), "items.workarounds", contains(2));
    }

    @Test
    void an_array_is_as_good_as_lines() {
        survey.tell("array", 12, 1);

        as("admin")
                .body("[" + line("array", "copilot", "2026-W11", 12) + "," + line("moon", "copilot", "2026-W11", 12)
                        + "]")
                .post("/v1/usage-reports")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1), "rejected.line", contains(2));
    }

    @Test
    void a_correction_is_told_and_a_repetition_is_not() {
        survey.tell("corrected", 12, 1);
        report(line("corrected", "copilot", "2026-W11", 12));
        report(line("corrected", "copilot", "2026-W11", 12)).body("accepted", equalTo(1));

        report(line("corrected", "copilot", "2026-W11", 11));

        assertThat(topic.about("corrected", 2))
                .extracting(TeamUsageReported::revision, TeamUsageReported::licensed)
                .containsExactly(tuple(1L, 12), tuple(2L, 11));
    }

    @Test
    void the_last_line_about_the_same_subject_wins() {
        survey.tell("last", 12, 1);

        report(line("last", "copilot", "2026-W11", 12), line("last", "copilot", "2026-W11", 9))
                .body("accepted", equalTo(2));

        assertThat(topic.about("last", 1))
                .extracting(TeamUsageReported::licensed)
                .containsExactly(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-team      | \"finance\" | \"moon\"",
                "unknown-team      | \"finance\" | \"\"",
                "invalid-value     | \"finance\" | \"a\\u0000b\"",
                "unknown-tool      | \"copilot\" | \"abacus\"",
                "unknown-tool      | \"copilot\" | \"no tool\"",
                "invalid-week      | 2026-W11 | 2026-W54",
                "invalid-week      | 2026-W11 | 2025-W53",
                "invalid-week      | 2026-W11 | 1999-W11",
                "invalid-week      | 2026-W11 | last week",
                "future-week       | 2026-W11 | 2106-W11",
                "negative-count    | \"sessions\":40 | \"sessions\":-1",
                "contradiction     | \"active\":4 | \"active\":13",
                "contradiction     | \"loggedIn\":4 | \"loggedIn\":13",
                "contradiction     | \"onLeave\":1 | \"onLeave\":13",
                "contradiction     | \"coreWorkActive\":3 | \"coreWorkActive\":5",
                "group-too-small   | \"licensed\":12 | \"licensed\":4",
                "group-too-small   | \"finance\" | \"tiny\"",
                "unknown-field     | \"sessions\":40 | \"sessions\":40,\"person\":\"x\"",
                "invalid-value     | \"sessions\":40 | \"sessions\":4.5",
                "invalid-value     | \"sessions\":40 | \"sessions\":\"40\"",
                "invalid-value     | \"sessions\":40 | \"sessions\":null",
                "invalid-value     | \"sessions\":40, | ''",
                "malformed-json    | {\"teamId\" | {teamId",
                "malformed-json    | \"workarounds\":2} | \"workarounds\":2",
            })
    void a_line_is_refused_alone_and_with_its_reason(String code, String sound, String unsound) {
        var refused = line("finance", "copilot", "2026-W11", 12).replace(sound, unsound);

        report(refused, line("finance", "copilot", "2026-W12", 12))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected.code", contains(code), "rejected.line", contains(1));
    }

    @Test
    void a_line_without_end_is_refused_alone() {
        report(
                        line("finance", "copilot", "2026-W11", 12) + " ".repeat(100_000),
                        line("finance", "copilot", "2026-W12", 12))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected.code", contains("line-too-long"));
    }

    @Test
    void refused_lines_are_told_in_their_order() {
        report("{", line("moon", "copilot", "2026-W11", 12), "", "{}")
                .body("accepted", equalTo(0))
                .body("rejected.line", contains(1, 2, 4));
    }

    @Test
    void nobody_licensed_is_a_lawful_report() {
        survey.tell("unlicensed", 12, 1);
        var line = """
                {"teamId":"unlicensed","tool":"copilot","week":"2026-W11","licensed":0,"onLeave":0,"loggedIn":0,\
                "active":0,"coreWorkActive":0,"sessions":0,"workarounds":0}""";

        report(line).statusCode(200).body("accepted", equalTo(1), "rejected", empty());
    }

    @Test
    void a_team_that_shrinks_below_five_is_told_of_no_more() {
        survey.tell("shrinking", 5, 1);
        report(line("shrinking", "copilot", "2026-W11", 5)).body("accepted", equalTo(1));
        survey.tell("shrinking", null, 2);

        report(line("shrinking", "copilot", "2026-W12", 5)).body("rejected.code", contains("group-too-small"));
    }

    @Test
    void too_few_people_are_counted_in_the_unit_above() {
        survey.tell("above", 30, 1);
        survey.tell("below", "above", null, 1);

        report(line("below", "copilot", "2026-W11", 4))
                .body("rejected.code", contains("group-too-small"))
                .body("rejected.message", contains("Nothing is taken about fewer than 5 people; count them in above"));
    }

    @Test
    void a_list_comes_in_pages() {
        survey.tell("paged", 12, 1);
        report(line("paged", "copilot", "2026-W11", 12), line("paged", "copilot", "2026-W12", 12));
        var first = as("integration")
                .get("/v1/usage-reports?team=paged&tool=copilot&limit=1")
                .then()
                .body("items.week", contains("2026-W11"))
                .extract();

        as("integration")
                .get("/v1/usage-reports?team=paged&tool=copilot&limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.week", contains("2026-W12"), "nextCursor", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cursor=AA", "cursor=MjAyNi1XNTQvY29waWxvdC9h", "tool=a%20b", "team=%00", "limit=0", "limit=x"})
    void a_question_that_makes_no_sense_is_refused(String query) {
        as("integration")
                .urlEncodingEnabled(false)
                .get("/v1/usage-reports?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void an_empty_body_reports_nothing() {
        as("integration")
                .contentType(NDJSON)
                .body("")
                .post("/v1/usage-reports")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(0));
    }

    @Test
    void other_formats_are_not_read() {
        as("integration")
                .contentType("text/csv")
                .body("a,b")
                .post("/v1/usage-reports")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "team-lead", "people-analyst", "works-council", "privacy-officer"})
    void usage_is_reported_by_integrations_and_admins_alone(String role) {
        as(role).contentType(NDJSON)
                .body(line("finance", "copilot", "2026-W11", 12))
                .post("/v1/usage-reports")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        as(role).get("/v1/usage-reports").then().statusCode(403);
    }

    @Test
    void an_integration_without_the_scope_usage_may_do_none_of_it() {
        var hris = asIntegrationWithScope("hris");

        hris.get("/v1/usage-reports").then().statusCode(403).body("code", equalTo("scope-missing"));
        hris.get("/v1/tools").then().statusCode(403);
        hris.get("/v1/roll-outs").then().statusCode(403);
        asIntegrationWithScope("usage").get("/v1/usage-reports").then().statusCode(200);
    }

    @Test
    void a_key_makes_an_import_count_once() {
        survey.tell("keyed-usage", 12, 1);
        var request = as("integration").contentType(NDJSON).header("Idempotency-Key", "usage-once");
        request.body(line("keyed-usage", "copilot", "2026-W11", 12))
                .post("/v1/usage-reports")
                .then()
                .statusCode(200);

        request.body(line("keyed-usage", "copilot", "2026-W11", 9))
                .post("/v1/usage-reports")
                .then()
                .statusCode(422);

        as("integration").get("/v1/usage-reports?team=keyed-usage").then().body("items.licensed", contains(12));
    }

    @Test
    void two_imports_of_the_same_lines_in_opposite_order_both_end_well() throws Exception {
        survey.tell("both", 12, 1);
        var forwards = IntStream.range(0, 3_000)
                .mapToObj(number -> line(
                        "both",
                        "copilot",
                        YearWeek.of(2000, 1).plusWeeks(number % 1_300).toString(),
                        12))
                .toList();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> report(forwards.toArray(String[]::new)));
            var other = threads.submit(() -> report(forwards.reversed().toArray(String[]::new)));

            one.get().statusCode(200).body("accepted", equalTo(3_000));
            other.get().statusCode(200).body("accepted", equalTo(3_000));
        }
    }
}
