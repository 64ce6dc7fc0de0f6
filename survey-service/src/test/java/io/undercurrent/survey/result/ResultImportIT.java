package io.undercurrent.survey.result;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.bytes;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static io.undercurrent.survey.result.SurveyTool.line;
import static io.undercurrent.survey.result.SurveyTool.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.ItemResult;
import io.undercurrent.contracts.Reason;
import io.undercurrent.contracts.ResultEvent;
import io.undercurrent.contracts.TeamResultPublished;
import io.undercurrent.contracts.TeamResultWithheld;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Told;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearWeek;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ResultImportIT {

    private static final YearWeek WEEK = YearWeek.of(2026, 11);
    private static final String ATTITUDE = "{\"construct\":\"attitude\",\"counts\":[0,1,2,3,1],\"dontKnow\":1}";

    private final String root = "root-" + UUID.randomUUID();
    private final String sales = "sales-" + UUID.randomUUID();
    private final String legal = "legal-" + UUID.randomUUID();

    @Inject
    CleanSlate slate;

    @Inject
    Told told;

    @BeforeEach
    void three_teams() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-15", all(team(root, "", 9), team(sales, root, 9), team(legal, root, 9)));
    }

    @Test
    void a_result_is_told_in_the_direction_of_its_construct() {
        var items = "{\"item\":\"job-insecurity-2\",\"counts\":[0,0,1,2,4],\"dontKnow\":0}," + ATTITUDE;

        send(line(sales, 9, 8, items))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("withheld", equalTo(0));

        await().untilAsserted(() -> assertThat(told.about(sales, ResultEvent.class))
                .containsExactly(new TeamResultPublished(
                        "import-2026-W11",
                        sales,
                        WEEK,
                        9,
                        8,
                        List.of(
                                new ItemResult("job-insecurity-2", "job-insecurity", List.of(4, 2, 1, 0, 0), 0, 1),
                                new ItemResult(null, "attitude", List.of(0, 1, 2, 3, 1), 1, 0)),
                        1L)));
    }

    @Test
    void a_small_result_and_its_smallest_sibling_are_withheld() {
        send(line(sales, 9, 3, ""), line(legal, 4, 4, ""), line(root, 9, 9, ATTITUDE))
                .then()
                .body("accepted", equalTo(3))
                .body("withheld", equalTo(2));
        var week = "2026-W12";
        send(
                        line(sales, 9, 3, "").replace("2026-W11", week),
                        line(legal, 9, 9, ATTITUDE).replace("2026-W11", week))
                .then()
                .body("withheld", equalTo(2));

        await().untilAsserted(() -> assertThat(told.about(legal, ResultEvent.class))
                .containsExactly(
                        withheld(legal, WEEK, null, Reason.BELOW_THRESHOLD),
                        withheld(legal, YearWeek.of(2026, 12), 9, Reason.COMPLEMENTARY)));
        assertThat(told.about(sales, ResultEvent.class)).hasSize(2);
    }

    @Test
    void the_same_result_again_is_taken_and_not_told_again() {
        send(line(sales, 9, 8, ATTITUDE));
        send(line(legal, 9, 3, ""));

        send(line(sales, 9, 8, ATTITUDE), line(legal, 9, 3, ""))
                .then()
                .body("accepted", equalTo(2))
                .body("withheld", equalTo(1));

        send(line(sales, 9, 7, ATTITUDE.replace("\"dontKnow\":1", "\"dontKnow\":0")));
        await().untilAsserted(() -> assertThat(told.about(sales, ResultEvent.class))
                .extracting(ResultEvent::revision)
                .containsExactly(1L, 2L));
    }

    @Test
    void small_teams_of_a_group_are_told_together() {
        var audit = "audit-" + UUID.randomUUID();
        var tax = "tax-" + UUID.randomUUID();
        imports("mode=delta&asOf=2026-03-16", all(team(audit, root, 4), team(tax, root, 3)));
        var group = as("admin").get("/v1/teams/" + tax).jsonPath().getString("group.teamId");

        send(
                        line(audit, 4, 4, ATTITUDE.replace("[0,1,2,3,1]", "[0,0,1,2,0]")),
                        line(tax, 3, 3, ATTITUDE.replace("[0,1,2,3,1]", "[1,0,1,0,0]")))
                .then()
                .body("accepted", equalTo(2))
                .body("withheld", equalTo(2));

        await().untilAsserted(() -> assertThat(told.about(group, ResultEvent.class))
                .containsExactly(new TeamResultPublished(
                        "import-2026-W11",
                        group,
                        WEEK,
                        7,
                        7,
                        List.of(new ItemResult(null, "attitude", List.of(1, 0, 2, 2, 0), 2, 0)),
                        1L)));
        assertThat(told.about(audit, ResultEvent.class))
                .containsExactly(withheld(audit, WEEK, null, Reason.BELOW_THRESHOLD));
    }

    @Test
    void a_team_and_week_are_taken_once_in_a_call() {
        send(line(sales, 9, 8, ATTITUDE), line(sales, 9, 7, ""))
                .then()
                .body("accepted", equalTo(1))
                .body("rejected.code", contains("result-repeated"));
    }

    @Test
    void an_empty_call_takes_nothing() {
        send("").then().statusCode(200).body("accepted", equalTo(0)).body("rejected", empty());
    }

    @Test
    void results_need_a_key() {
        as("integration")
                .contentType("application/x-ndjson")
                .body(bytes())
                .post("/v1/results/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "team-lead", "people-analyst", "works-council", "privacy-officer"})
    void only_the_hris_and_administrators_bring_results(String role) {
        as(role).header("Idempotency-Key", "key")
                .contentType("application/x-ndjson")
                .body(bytes())
                .post("/v1/results/imports")
                .then()
                .statusCode(403);
    }

    private static TeamResultWithheld withheld(String team, YearWeek week, @Nullable Integer invited, Reason reason) {
        return new TeamResultWithheld("import-" + week, team, week, invited, reason, 1L);
    }
}
