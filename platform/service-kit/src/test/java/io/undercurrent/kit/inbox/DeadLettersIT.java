package io.undercurrent.kit.inbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.kit.json.PlainJson;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class DeadLettersIT {

    private static final String PATH = "/v1/admin/dead-letters";

    private final Facts facts;
    private final Jdbi jdbi;
    private final String team = UUID.randomUUID().toString();
    private final String topic = "topic-" + team;

    DeadLettersIT(Facts facts, Jdbi jdbi) {
        this.facts = facts;
        this.jdbi = jdbi;
    }

    @Test
    void they_are_listed_page_by_page_and_by_topic_and_reason() {
        IntStream.range(0, 3).forEach(offset -> layAside(offset, "unreadable: cut off", team, "{\"teamId\""));
        layAside(3, "refused: too long", team, described("A"));

        var first = ask(PATH + "?limit=2&topic=" + topic).statusCode(200);
        var second = ask(
                PATH + "?limit=2&topic=" + topic + "&cursor=" + first.extract().path("nextCursor"));

        first.body("items.size()", is(2)).body("items[0].offset", is(3)).body("items[0].text", nullValue());
        second.body("items.offset", is(List.of(1, 0))).body("nextCursor", nullValue());
        ask(PATH + "?topic=" + topic + "&reason=refused").body("items.offset", is(List.of(3)));
        ask(PATH + "?topic=" + topic + "&state=discarded").body("items", empty());
        ask(PATH + "?state=lost").statusCode(400).body("code", is("unknown-state"));
    }

    @Test
    void one_is_shown_with_all_it_held() {
        layAside(7, "unreadable: cut off", team, "{\"teamId\"");

        ask(address(7))
                .statusCode(200)
                .body("reason", is("unreadable"))
                .body("why", is("unreadable: cut off"))
                .body("key", is(team))
                .body("text", is("{\"teamId\""))
                .body("headers.name", hasItem("ce_type"))
                .body("state", is("waiting"))
                .body("laidAside", notNullValue());
        ask(address(8)).statusCode(404).body("code", is("unknown-dead-letter"));
    }

    @Test
    void what_is_no_text_is_shown_as_base64() {
        layAside(0, "unreadable: no JSON", team, new byte[] {(byte) 0xff, 0x00});

        ask(address(0)).body("base64", is("/wA=")).body("text", nullValue());
    }

    @Test
    void one_that_fits_now_takes_effect_once_and_is_marked() {
        layAside(0, "refused: an old mistake of ours", team, described("A"));

        redrive(0)
                .statusCode(200)
                .body("state", is("redriven"))
                .body("attempts", is(1))
                .body("settled", notNullValue())
                .body("settledBy", notNullValue());

        redrive(0).statusCode(409).body("code", is("dead-letter-settled"));
        assertThat(facts.effectsOf(team)).isEqualTo(1);
    }

    @Test
    void one_that_still_does_not_fit_stays_with_the_new_reason() {
        layAside(0, "unknown-type: old", team, described(Facts.POISON));
        layAside(1, "refused: old", team, "{");

        redrive(0).statusCode(200).body("state", is("waiting")).body("why", startsWith("refused: "));
        redrive(1).statusCode(200).body("reason", is("unreadable")).body("attempts", is(1));

        assertThat(facts.effectsOf(team)).isZero();
    }

    @Test
    void two_who_redrive_the_same_letter_at_once_give_it_one_effect() throws Exception {
        layAside(0, "refused: old", team, described("A"));

        Callable<Integer> once = () -> redrive(0).extract().statusCode();
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(once, once)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }

        assertThat(facts.effectsOf(team)).isEqualTo(1);
    }

    @Test
    void many_are_redriven_each_by_itself() {
        layAside(0, "refused: old", team, described("A"));
        layAside(1, "refused: old", team, described(Facts.POISON));
        layAside(2, "refused: old", team, described("B"));
        layAside(3, "unreadable: old", team, described("C"));

        as("admin")
                .contentType("application/json")
                .body("{\"topic\":\"%s\",\"reason\":\"refused\"}".formatted(topic))
                .post(PATH + "/redrives")
                .then()
                .statusCode(200)
                .body("redriven", is(2))
                .body("stayed", is(1));

        assertThat(facts.effectsOf(team)).isEqualTo(2);
        ask(PATH + "?state=waiting&topic=" + topic).body("items.offset", is(List.of(3, 1)));
    }

    @Test
    void one_that_is_given_up_loses_its_content_and_keeps_the_reason() {
        layAside(0, "unreadable: cut off", team, "{\"teamId\"");

        as("admin").delete(address(0)).then().statusCode(400).body("code", is("reason-missing"));
        as("admin").delete(address(0) + "?reason=test").then().statusCode(204);

        ask(address(0))
                .body("state", is("discarded"))
                .body("note", is("test"))
                .body("text", nullValue())
                .body("key", nullValue())
                .body("headers", empty());
        as("admin").delete(address(0) + "?reason=again").then().statusCode(409);
        redrive(0).statusCode(409);
    }

    @Test
    void they_are_for_administrators() {
        as("people-analyst").get(PATH).then().statusCode(403);
        given().get(PATH).then().statusCode(401);
    }

    @Test
    void whoever_opens_one_is_written_down_for_it_may_hold_the_figures_of_a_team() {
        layAside(0, "refused: too long", team, described("A"));

        ask(address(0)).statusCode(200);

        as("works-council")
                .get("/v1/access-log?what=dead-letters")
                .then()
                .statusCode(200)
                .body("items.address", hasItem(address(0)));
    }

    @Test
    void nonsense_is_refused_with_a_problem() {
        as("admin")
                .contentType("application/json")
                .post(PATH + "/redrives")
                .then()
                .statusCode(400);
        as("admin")
                .contentType("application/json")
                .body("null")
                .post(PATH + "/redrives")
                .then()
                .statusCode(400);
        ask(PATH + "?cursor=bm9uc2Vuc2U").statusCode(400).body("code", is("cursor-unreadable"));
        ask(PATH + "?cursor=dG9waWMtOTk5OTk5OTk5OTlAMQ").statusCode(400).body("code", is("cursor-unreadable"));
    }

    private String address(long offset) {
        return PATH + "/" + topic + "/0/" + offset;
    }

    private ValidatableResponse redrive(long offset) {
        return as("admin").post(address(offset) + "/redrive").then();
    }

    private static ValidatableResponse ask(String path) {
        return as("admin").get(path).then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }

    private String described(String called) {
        return new String(EventJson.write(new TeamDescribed(team, called, null, null, true, 1L)), UTF_8);
    }

    private void layAside(long offset, String why, String key, String value) {
        layAside(offset, why, key, value.getBytes(UTF_8));
    }

    private void layAside(long offset, String why, String key, byte[] value) {
        var headers = PlainJson.write(Map.of(
                "ce_id", "1",
                "ce_source", "/elsewhere",
                "ce_specversion", "1.0",
                "ce_type", EventType.TEAM_DESCRIBED.fullName()));
        jdbi.useHandle(handle -> handle.execute("""
            insert into dead_letter (topic, partition, record_offset, why, key, headers, value)
            values (?, 0, ?, ?, ?, ?::jsonb, ?)
            """, topic, offset, why, key, headers, value));
    }
}
