package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.calls.Facts;
import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.organisation.TeamPlan;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.threeten.extra.YearWeek;

/// Whatever is sent: a clear problem, a refused line or a dead letter; nothing lost, nothing half-written.
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";
    private static final String TOOL = "assistant";
    private static final Organisation ONE_TEAM = new Organisation(Blueprint.still(
            1,
            YearWeek.of(2026, 1),
            4,
            List.of(new TeamPlan("team-a", "Team A", Optional.empty(), 12, Optional.empty()))));

    private final House house = new House();
    private final Stranger stranger = new Stranger();

    @BeforeAll
    void hire() {
        house.stack().workforce().add(ONE_TEAM.employees());
        house.stack().tools().register(TOOL, "Assistant");
        house.stack().tools().rollOut(TOOL, List.of("team-a"), LocalDate.of(2025, 11, 3));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void malformed_json_is_a_problem() {
        assertProblem(400, stranger.post(pilot("/v1/tools"), JSON, "{\"tool\": "));
    }

    @Test
    void an_unknown_field_is_named() {
        var answer = stranger.post(pilot("/v1/tools"), JSON, "{\"tool\":\"x\",\"name\":\"X\",\"colour\":\"red\"}");

        assertProblem(400, answer);
        assertThat(answer.body()).contains("colour");
    }

    @Test
    void week_54_of_2026_does_not_exist() {
        assertProblem(400, stranger.get(signals("/v1/overview?week=2026-W54")));
        assertThat(usage(line("team-a", "2026-W54", 5)).body())
                .contains("\"accepted\":0")
                .contains("week");
    }

    @Test
    void a_bad_line_is_refused_alone() {
        var answer = usage(line("team-a", "2026-W02", 5)
                + line("nobody", "2026-W02", 5)
                + line("team-a", "2026-W03", 99)
                + "{\"teamId\":\n"
                + line("team-a", "2026-W04", 6));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"accepted\":2", "\"line\":2", "unknown-team", "\"line\":3", "contradiction", "\"line\":4")
                .doesNotContain("\"line\":1,", "\"line\":5");
    }

    @Test
    void nobody_answers_who_was_not_invited() {
        var answer = stranger.post(survey("/v1/results/imports"), NDJSON, """
                {"teamId":"team-a","week":"2026-W02","invited":6,"answered":9,"items":[]}
                """);

        assertThat(answer.body()).contains("\"accepted\":0", "\"line\":1");
    }

    @Test
    void a_hundred_megabytes_are_too_much() {
        var megabyte = new byte[1 << 20];
        var body = BodyPublishers.fromPublisher(
                BodyPublishers.ofByteArrays(Collections.nCopies(100, megabyte)), 100L << 20);

        assertProblem(413, stranger.announce(pilot("/v1/usage-reports"), NDJSON, body));
    }

    @Test
    void an_idempotency_key_belongs_to_one_body() {
        var key = UUID.randomUUID().toString();
        var first = stranger.post(pilot("/v1/usage-reports"), NDJSON, key, line("team-a", "2025-W50", 4));

        var again = stranger.post(pilot("/v1/usage-reports"), NDJSON, key, line("team-a", "2025-W50", 4));
        var other = stranger.post(pilot("/v1/usage-reports"), NDJSON, key, line("team-a", "2025-W51", 4));

        assertThat(again.body()).isEqualTo(first.body());
        assertProblem(422, other);
    }

    @Test
    void a_truncated_event_and_one_of_an_unknown_type_are_laid_aside_and_the_next_one_counts() {
        var before = house.stack().signals().facts();
        var topic = house.topic("undercurrent.pilot.usage.v1");

        try (var letters = new ForeignEvents(house.kafka())) {
            letters.send(topic, "io.undercurrent.pilot.team-usage-reported.v1", "{\"teamId\":\"team-a\",\"tool\":");
            letters.send(topic, "io.undercurrent.pilot.nobody-knows-this.v1", "{}");
        }
        usage(line("team-a", "2025-W40", 5));

        awaitFacts(facts ->
                facts.deadLetters() == before.deadLetters() + 2 && facts.usageReports() > before.usageReports());
    }

    private void awaitFacts(Predicate<Facts> hold) {
        Pause.until(
                "signals-service took in what was sent",
                Duration.ofSeconds(30),
                Duration.ofMillis(200),
                () -> hold.test(house.stack().signals().facts()));
    }

    private HttpResponse<String> usage(String lines) {
        return stranger.post(pilot("/v1/usage-reports"), NDJSON, lines);
    }

    private static String line(String team, String week, int active) {
        return """
                {"teamId":"%s","tool":"assistant","week":"%s","licensed":12,"onLeave":0,"loggedIn":6,"active":%d,"coreWorkActive":4,"sessions":20,"workarounds":0}
                """.formatted(team, week, active);
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"code\":").doesNotContain("Exception", "at io.");
    }

    private URI pilot(String path) {
        return house.stack().addresses().pilot().resolve(path);
    }

    private URI survey(String path) {
        return house.stack().addresses().survey().resolve(path);
    }

    private URI signals(String path) {
        return house.stack().addresses().signals().resolve(path);
    }
}
