package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.as;
import static io.undercurrent.signals.Asking.evaluate;
import static io.undercurrent.signals.Asking.get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.SignalChanged;
import io.undercurrent.contracts.Topic;
import io.undercurrent.contracts.UnreadableEvent;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SignalsIT {

    private static final String LAST_WEEK = "2026-W24";
    private static boolean told;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void a_town_has_been_told_once() {
        if (!told) {
            Asking.forgetEverything(jdbi);
            Telling.tell(new Town(1, 24).facts());
            evaluate(LAST_WEEK);
            told = true;
        }
    }

    @Test
    void the_overview_shows_where_something_changed() {
        get("/v1/overview?limit=200")
                .statusCode(200)
                .body("week", is(LAST_WEEK))
                .body("items", hasSize(44))
                .body("nextCursor", nullValue())
                .body("items.find { it.teamId == 'team-07' }.signals.uncertainty.level", anyOf(is("watch"), is("flag")))
                .body("items.find { it.teamId == 'team-07' }.signals.uncertainty.since", startsWith("2026-W1"))
                .body("items.find { it.teamId == 'team-07' }.size", is("12-19"))
                .body(
                        "items.find { it.teamId == 'team-21' }.signals.'silent-resistance'.level",
                        anyOf(is("watch"), is("flag")))
                .body("items.find { it.teamId == 'team-30' }.signals", aMapWithSize(4))
                .body("items.find { it.teamId == 'team-30' }.signals.'talent-flight'.level", is("withheld"));
    }

    @Test
    void a_team_too_small_is_withheld_and_has_no_size() {
        get("/v1/overview?limit=200")
                .body("items.find { it.teamId == 'team-tiny' }.size", is("<5"))
                .body("items.find { it.teamId == 'team-tiny' }.signals.uncertainty.level", is("withheld"));
        get("/v1/teams/team-tiny/signals/uncertainty")
                .statusCode(200)
                .body("level", is("withheld"))
                .body("indicators", empty())
                .body("series", empty())
                .body("chart", nullValue());
    }

    @Test
    void the_week_travels_back() {
        get("/v1/overview?limit=200&week=2026-W10")
                .body("week", is("2026-W10"))
                .body("items.find { it.teamId == 'team-07' }.signals.uncertainty.level", is("calm"));
        get("/v1/overview?week=2025-W30").body("week", nullValue()).body("items.signals", everyItem(anEmptyMap()));
    }

    @Test
    void the_overview_is_read_page_by_page() {
        var first = get("/v1/overview?limit=30").body("items", hasSize(30)).extract();

        get("/v1/overview?limit=30&cursor={cursor}", first.<String>path("nextCursor"))
                .body("items", hasSize(14))
                .body("items.teamId", not(hasItem(first.<String>path("items[29].teamId"))))
                .body("nextCursor", nullValue());
    }

    @Test
    void the_overview_can_show_what_stands_below_a_unit() {
        get("/v1/overview?parent=town").body("items.teamId", is(List.of("north", "south")));
        get("/v1/overview?parent=nowhere")
                .statusCode(200)
                .body("items", empty())
                .body("week", is(LAST_WEEK));
    }

    @Test
    void the_evidence_speaks_plainly() {
        get("/v1/teams/team-07/signals/uncertainty")
                .statusCode(200)
                .body("teamId", is("team-07"))
                .body("kind", is("uncertainty"))
                .body("round", is(LAST_WEEK))
                .body("changeStartedAround", startsWith("2026-W1"))
                .body("summary", startsWith("Since about week 1"))
                .body("summary", containsString("this team"))
                .body("summary", containsString("answers a wave"))
                .body("indicators.name", hasItem("role-clarity"))
                .body("indicators.find { it.name == 'role-clarity' }.direction", is("falling"))
                .body("indicators.find { it.name == 'role-clarity' }.interval.low", notNullValue())
                .body("chart.limit", is(4.21f))
                .body("chart.score", greaterThan(4.21f))
                .body("otherReadings.key", is(List.of("organisation-news", "reorganisation")))
                .body("advice.key", hasItem("role-story"))
                .body("advice[0].text", containsString("role"))
                .body("series", hasSize(24));
    }

    @Test
    void the_evidence_speaks_dutch_to_those_who_prefer_it() {
        as("people-analyst")
                .header("Accept-Language", "nl-NL,nl;q=0.9,en;q=0.5")
                .get("/v1/teams/team-07/signals/uncertainty")
                .then()
                .body("summary", startsWith("Sinds ongeveer week 1"))
                .body("advice[0].text", containsString("team"));
    }

    @Test
    void a_team_is_told_all_its_signals_and_by_which_rules() {
        get("/v1/teams/team-07/signals")
                .statusCode(200)
                .body("teamId", is("team-07"))
                .body("name", is("Team 7"))
                .body("spokenForBy", nullValue())
                .body("items.find { it.kind == 'uncertainty' }.summary", startsWith("Since about week 1"))
                .body(
                        "items.find { it.kind == 'uncertainty' }.rules",
                        is(Rules.standard().version()))
                .body("items.find { it.kind == 'uncertainty' }.why", nullValue())
                .body("rootCause", nullValue())
                .body("advice[0].key", is("role-story"));
        get("/v1/teams/team-tiny/signals/uncertainty")
                .body("why", is("too-few-people"))
                .body("summary", startsWith("Too few people to say anything"));
    }

    @Test
    void what_cannot_be_judged_says_so_and_why() {
        get("/v1/teams/team-07/signals/talent-flight")
                .statusCode(200)
                .body("level", is("withheld"))
                .body("why", is("not-enough-yet"))
                .body("summary", startsWith("Too little has been told so far"));
    }

    @Test
    void several_signals_at_once_get_one_advice() {
        get("/v1/teams/team-33/signals")
                .body("rootCause", startsWith("Several signals stand at once: rising uncertainty and silent"))
                .body("advice[0].key", is("people-before-technology"));
        var together = get("/v1/teams/team-33/signals").extract().<List<String>>path("advice.key");
        get("/v1/teams/team-33/signals/uncertainty").body("advice.key", is(together));
        get("/v1/teams/team-33/signals/silent-resistance").body("advice.key", is(together));
    }

    @Test
    void the_library_of_advice_can_be_read_by_kind_and_in_dutch() {
        get("/v1/advice").body("items", hasSize(23)).body("nextCursor", nullValue());
        get("/v1/advice?kind=polarization")
                .body("items.key", hasItem("mixed-pilot"))
                .body("items", hasSize(4));
        as("team-lead", "south")
                .header("Accept-Language", "nl")
                .get("/v1/advice?kind=talent-flight")
                .then()
                .body("items.find { it.key == 'career-paths' }.text", startsWith("Laat de volgende stappen zien"));
        get("/v1/advice?kind=sadness").statusCode(400).body("code", is("unknown-kind"));
        as("employee").get("/v1/advice").then().statusCode(403);
    }

    @Test
    void silent_resistance_comes_with_its_pattern_and_other_readings() {
        get("/v1/teams/team-21/signals/silent-resistance")
                .body("pattern", notNullValue())
                .body("otherReadings.key", hasItem("tool-not-useful"))
                .body("advice", not(empty()));
    }

    @Test
    void signals_can_be_narrowed_and_paged() {
        get("/v1/signals?kind=uncertainty&limit=200").body("items", hasSize(44));
        get("/v1/signals?team=team-07")
                .body("items.kind", is(List.of("polarization", "silent-resistance", "talent-flight", "uncertainty")));
        get("/v1/signals?level=withheld&limit=200").body("items.teamId", hasItem(Town.TOO_SMALL));
        var first = get("/v1/signals?limit=4").body("items", hasSize(4)).extract();
        get("/v1/signals?limit=4&cursor={cursor}", first.<String>path("nextCursor"))
                .body("items", hasSize(4))
                .body("items[0].teamId", not(is(first.<String>path("items[0].teamId"))));
    }

    @Test
    void a_team_lead_sees_own_teams_and_those_below() {
        as("team-lead", "south")
                .get("/v1/overview?limit=200")
                .then()
                .body("items", hasSize(22))
                .body("items.teamId", hasItem("team-21"))
                .body("items.teamId", not(hasItem("team-07")));
        as("team-lead", "south").get("/v1/signals?team=team-07").then().body("items", empty());
        as("team-lead", "team-21")
                .get("/v1/teams/team-21/signals")
                .then()
                .statusCode(200)
                .body("items", hasSize(4));
    }

    @Test
    void a_team_of_others_looks_like_no_team_at_all() {
        var others = as("team-lead", "south")
                .get("/v1/teams/team-07/signals/uncertainty")
                .then()
                .statusCode(404);
        var none = as("team-lead", "south")
                .get("/v1/teams/none/signals/uncertainty")
                .then()
                .statusCode(404);

        assertThat(others.extract().<String>path("detail"))
                .isEqualTo(none.extract().path("detail"));
        assertThat(others.extract().<String>path("code"))
                .isEqualTo(none.extract().path("code"));
    }

    @Test
    void bad_questions_are_told_what_is_wrong() {
        get("/v1/overview?week=2026-W54").statusCode(400).body("errors[0].pointer", is("week"));
        get("/v1/overview?week=spring").statusCode(400);
        get("/v1/overview?limit=201").statusCode(400);
        get("/v1/signals?kind=sadness").statusCode(400);
        get("/v1/signals?level=red").statusCode(400);
        get("/v1/teams/none/signals").statusCode(404).body("code", is("unknown-team"));
        get("/v1/teams/team-07/signals/sadness").statusCode(404).body("code", is("unknown-kind"));
    }

    @Test
    void nobody_looks_without_a_role() {
        RestAssured.get("/v1/overview").then().statusCode(401);
        as("employee").get("/v1/overview").then().statusCode(403);
        as("integration").get("/v1/teams/team-07/signals/uncertainty").then().statusCode(403);
        as("privacy-officer").get("/v1/overview").then().statusCode(200);
    }

    @Test
    void a_changed_signal_is_told_to_the_world() {
        var news = signalsTold();

        await().atMost(60, SECONDS).until(() -> news.stream().anyMatch(SignalsIT::raised) || more(news));
        var raised = news.stream().filter(SignalsIT::raised).findFirst().orElseThrow();
        assertThat(raised.since()).isNotNull();
        assertThat(raised.evidenceSummary()).startsWith("Since about week");
        assertThat(raised.advice()).contains("role-story");
        assertThat(news.stream().filter(SignalsIT::isOneOfTwo).map(SignalChanged::advice))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(advice -> advice.getFirst().equals("people-before-technology"));
    }

    /// The last word about each signal of the team that has two.
    private static boolean isOneOfTwo(SignalChanged signal) {
        return signal.teamId().equals(Town.IN_MUCH_TROUBLE) && !signal.advice().isEmpty();
    }

    private static boolean raised(SignalChanged signal) {
        return signal.teamId().equals(Town.UNCERTAIN)
                && signal.kind().equals("uncertainty")
                && (signal.level().equals("flag") || signal.level().equals("watch"));
    }

    private static boolean more(List<SignalChanged> news) {
        news.addAll(signalsTold());
        return false;
    }

    private static List<SignalChanged> signalsTold() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                Telling.setting("kafka.bootstrap.servers"),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        var told = new ArrayList<SignalChanged>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Telling.address(Topic.SIGNALS)));
            for (var records = consumer.poll(Duration.ofSeconds(10));
                    !records.isEmpty();
                    records = consumer.poll(Duration.ofSeconds(1))) {
                records.forEach(record -> told.add(signal(record.value())));
            }
        }
        return told;
    }

    private static SignalChanged signal(byte[] data) {
        try {
            return (SignalChanged) EventJson.read(EventType.SIGNAL_CHANGED, data);
        } catch (UnreadableEvent e) {
            throw new AssertionError(e);
        }
    }
}
