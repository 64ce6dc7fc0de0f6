package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.MovableClock;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class EmploymentEventIT {

    private static final String EVENTS = "/v1/workforce/employment-events";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String JOINED =
            "\"employeeId\":\"ann\",\"on\":\"2026-03-15\",\"teamId\":\"b\",\"jobFamily\":\"care\",\"learner\":true";

    @Inject
    CleanSlate slate;

    @Inject
    MovableClock clock;

    @BeforeEach
    void two_teams() {
        slate.wipe();
        clock.showNoonOf("2026-03-15");
        imports("mode=full&asOf=2026-03-15", all(team("a", "", 9), team("b", "a", 8)));
    }

    @AfterEach
    void real_time() {
        clock.showRealTime();
    }

    @Test
    void events_take_effect_in_any_order() {
        sent(
                        event("1", "moved", "\"employeeId\":\"ann\",\"on\":\"2026-03-14\",\"teamId\":\"a\""),
                        event("2", "joined", JOINED.replace("03-15", "03-01")),
                        event("3", "ended", "\"employeeId\":\"b-0\",\"on\":\"2026-03-13\",\"endReason\":\"voluntary\""))
                .statusCode(202)
                .body("accepted", equalTo(3))
                .body("refused", empty());

        hasHeadcount("a", 10);
        hasHeadcount("b", 7);
    }

    @Test
    void an_event_ahead_of_its_day_waits_for_it() {
        sent(event("1", "joined", JOINED.replace("03-15", "03-16"))).body("accepted", equalTo(1));
        hasHeadcount("b", 8);
        waiting().body("ahead", equalTo(1));

        clock.showNoonOf("2026-03-16");

        await().untilAsserted(() -> hasHeadcount("b", 9));
        waiting().body("ahead", equalTo(0));
    }

    @Test
    void the_same_event_is_taken_once_for_good() {
        sent(event("1", "joined", JOINED), event("1", "joined", JOINED)).body("duplicates", equalTo(1));

        sent(event("1", "ended", "\"employeeId\":\"ann\",\"on\":\"2026-03-14\",\"endReason\":\"other\""))
                .body("accepted", equalTo(0))
                .body("duplicates", equalTo(1));

        hasHeadcount("b", 9);
    }

    @Test
    void a_refused_event_names_its_place_and_can_be_sent_again() {
        sent(
                        event("1", "joined", JOINED),
                        event(
                                "2",
                                "joined",
                                JOINED.replace("\"b\"", "\"nowhere\"").replace("ann", "bob")),
                        event("3", "joined", "\"employeeId\":\"cem\""))
                .body("accepted", equalTo(1))
                .body("refused.index", contains(1, 2))
                .body("refused.field", contains("/data/teamId", "/data/on"))
                .body("refused.code", contains("unknown-team", "missing-field"));

        sent(event("2", "joined", JOINED.replace("ann", "bob"))).body("accepted", equalTo(1));
        hasHeadcount("b", 10);
    }

    @Test
    void an_event_without_data_waits_for_the_next_full_import() {
        sent("""
             {"specversion":"1.0","id":"1","source":"/hris","type":"io.undercurrent.hris.employee-changed.v1",
              "subject":"b-0"}""").body("accepted", equalTo(1));
        waiting().body("people", equalTo(1)).body("since", notNullValue());

        imports("mode=delta&asOf=2026-03-16", team("b", "a", 8));
        waiting().body("people", equalTo(1));
        imports("mode=full&asOf=2026-03-16", all(team("a", "", 9), team("b", "a", 8)));

        waiting().body("people", equalTo(0)).body("since", nullValue());
    }

    @Test
    void a_change_that_fits_nothing_waits_until_a_full_import_knows_better() {
        sent(event("1", "moved", "\"employeeId\":\"zoe\",\"on\":\"2026-03-14\",\"teamId\":\"a\""));
        waiting().body("unfit", equalTo(1));

        imports("mode=full&asOf=2026-03-16", all(team("a", "", 9), team("b", "a", 8)));

        waiting().body("unfit", equalTo(0));
    }

    @Test
    void a_single_event_is_taken_as_well_as_a_batch() {
        as("integration")
                .contentType("application/cloudevents+json")
                .body(event("1", "joined", JOINED).replace(",", ",\n"))
                .post(EVENTS)
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1));
        as("admin")
                .contentType("application/json")
                .body("[" + event("2", "joined", JOINED.replace("ann", "bob")) + "]")
                .post(EVENTS)
                .then()
                .body("accepted", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"specversion\":\"1.0\"| \"specversion\":\"0.3\"| /specversion| unknown-specversion",
                "\"id\":\"1\"| \"id\":\"\"| /id| bad-text",
                "employee-joined| employee-hugged| /type| unknown-event-type",
                "\"on\":\"2026-03-15\"| \"on\":\"2026-02-30\"| /data/on| bad-date",
                "\"learner\":true| \"learner\":true,\"endReason\":\"other\"| /data/endReason| unexpected-field",
                "\"learner\":true| \"learner\":true,\"salary\":3| /data/salary| unknown-field",
                "\"learner\":true| \"learner\":\"yes\"| /data/learner| invalid-value",
                "\"data\":| \"data_base64\":\"aGk=\",\"data\":| /data_base64| binary-data"
            })
    void what_is_wrong_with_an_event_is_told(String right, String wrong, String field, String code) {
        sent(event("1", "joined", JOINED).replace(right, wrong))
                .statusCode(202)
                .body("accepted", equalTo(0))
                .body("refused.field", contains(field))
                .body("refused.code", contains(code));
    }

    @Test
    void attributes_of_extensions_are_passed_over() {
        sent(event("1", "joined", JOINED).replace("\"data\":", "\"traceparent\":\"00-1\",\"data\":"))
                .body("accepted", equalTo(1));
    }

    @Test
    void a_batch_that_breaks_off_is_refused_as_a_whole() {
        send("[" + event("1", "joined", JOINED) + ",{").statusCode(400).body("code", equalTo("malformed-json"));

        hasHeadcount("b", 8);
    }

    @Test
    void more_than_a_thousand_events_are_too_many() {
        var events = IntStream.rangeClosed(0, 1000).mapToObj(id -> event(String.valueOf(id), "joined", JOINED));

        sent(events.toArray(String[]::new)).statusCode(413).body("code", equalTo("too-many-events"));
    }

    @Test
    void the_same_request_again_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();
        for (var attempt = 0; attempt < 2; attempt++) {
            as("integration")
                    .header("Idempotency-Key", key)
                    .contentType(BATCH)
                    .body("[" + event("1", "joined", JOINED) + "]")
                    .post(EVENTS)
                    .then()
                    .body("accepted", equalTo(1));
        }
    }

    @Test
    void every_change_is_in_the_audit_and_nobody_is_named() {
        sent(event("1", "joined", JOINED), event("2", "joined", JOINED.replace("\"b\"", "\"nowhere\"")));

        var audit = as("works-council").get("/v1/workforce/changes?limit=1").then();
        audit.statusCode(200)
                .body("items[0].channel", equalTo("employment-event"))
                .body("items[0].at", notNullValue())
                .body("items[0].changes.kind", contains("joined", "refused"))
                .body("items[0].changes.count", contains(1, 1))
                .body(not(containsString("\"ann\"")));
        as("admin")
                .get("/v1/workforce/changes?cursor=" + audit.extract().<String>path("nextCursor"))
                .then()
                .body("items.channel", contains("import"))
                .body("items[0].changes.kind", hasItem("teams-added"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "team-lead", "people-analyst", "integration"})
    void others_see_no_audit(String role) {
        as(role).get("/v1/workforce/changes").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "team-lead", "people-analyst", "works-council", "privacy-officer"})
    void only_the_hris_and_administrators_send_events(String role) {
        as(role).contentType(BATCH).body("[]").post(EVENTS).then().statusCode(403);
        as(role).get(EVENTS + "/waiting").then().statusCode(403);
    }

    private static ValidatableResponse sent(String... events) {
        return send(Stream.of(events).collect(joining(",", "[", "]")));
    }

    private static ValidatableResponse send(String body) {
        return as("integration").contentType(BATCH).body(body).post(EVENTS).then();
    }

    private static ValidatableResponse waiting() {
        return as("integration").get(EVENTS + "/waiting").then().statusCode(200);
    }

    private static void hasHeadcount(String team, int people) {
        as("people-analyst").get("/v1/teams/" + team).then().body("headcount", equalTo(people));
    }

    private static String event(String id, String sort, String data) {
        return """
               {"specversion":"1.0","id":"%s","source":"/hris","type":"io.undercurrent.hris.employee-%s.v1",\
               "data":{%s}}""".formatted(id, sort, data);
    }
}
