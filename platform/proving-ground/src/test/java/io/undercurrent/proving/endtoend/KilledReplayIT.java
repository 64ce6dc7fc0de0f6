package io.undercurrent.proving.endtoend;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.proving.calls.Pause;
import io.undercurrent.stack.testing.TestStack;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two of signals-service share one replay: whoever of them is killed while it runs, it goes on in the other, or when
/// one is there again, and ends with the facts that were in use.
class KilledReplayIT {
    private static final String USAGE = "undercurrent.pilot.usage.v1";
    private static final int EVENTS = 60_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> room = new TestStack().start();
    private final Stranger stranger = new Stranger();
    private PackagedService first = started();
    private PackagedService second = started();

    @BeforeEach
    void everything_is_taken_in() throws SQLException {
        List.of(first, second).forEach(PackagedService::awaitReady);
        try (var events = new ForeignEvents(setting("kafka.bootstrap.servers"))) {
            var topic = setting("undercurrent.topic-prefix") + USAGE;
            events.sendAll(
                    topic,
                    "io.undercurrent.pilot.team-usage-reported.v1",
                    IntStream.range(0, EVENTS).mapToObj(KilledReplayIT::usage));
        }
        Pause.until("all is taken in", LIMIT, Duration.ofMillis(500), () -> known().startsWith(EVENTS + " "));
    }

    @AfterEach
    void close() {
        List.of(first, second).forEach(PackagedService::close);
    }

    @Test
    void it_goes_on_whoever_is_killed() {
        var before = known();
        var replay = asked();

        untilRead(replay, EVENTS / 4);
        List.of(first, second).forEach(PackagedService::kill);
        first = started();
        second = started();
        first.awaitReady();
        untilRead(replay, EVENTS / 2);
        first.kill();
        second.awaitReady();
        Pause.until("the replay is over", LIMIT, LOOK, () -> !isUnderWay(look(second, replay)));

        var over = look(second, replay);
        assertThat(over.get("state").asText()).as(over.toString()).isEqualTo("switched");
        assertThat(differences(over)).containsEntry("team_usage", EVENTS + " 0 0 0 0");
        assertThat(known()).isEqualTo(before);
    }

    private String asked() {
        var answer =
                stranger.ask("admin", "POST", first.address().resolve("/v1/admin/replays"), "application/json", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private void untilRead(String replay, long enough) {
        Pause.until("so many are read again: " + enough, LIMIT, LOOK, () -> read(look(first, replay)) >= enough);
        assertThat(isUnderWay(look(first, replay)))
                .as("killed in the midst of it")
                .isTrue();
    }

    private JsonNode look(PackagedService service, String replay) {
        try {
            return JSON.readTree(stranger.ask("admin", "GET", service.address().resolve(replay), "", "")
                    .body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isUnderWay(JsonNode replay) {
        return List.of("running", "caught-up").contains(replay.get("state").asText());
    }

    private static long read(JsonNode replay) {
        return replay.get("topics").findValues("read").stream()
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    /// Of each table the rows that are equal, differ, are older, are missing, were added.
    private static Map<String, String> differences(JsonNode replay) {
        return StreamSupport.stream(replay.get("tables").spliterator(), false)
                .collect(toMap(
                        table -> table.get("table").asText(),
                        table -> "%s %s %s %s %s"
                                .formatted(
                                        table.get("equal"),
                                        table.get("differing"),
                                        table.get("older"),
                                        table.get("missing"),
                                        table.get("added"))));
    }

    /// How many rows there are, and what they say.
    private String known() {
        try (var connection = DriverManager.getConnection(
                        setting("quarkus.datasource.jdbc.url"),
                        setting("quarkus.datasource.username"),
                        setting("quarkus.datasource.password"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(usage::text, ',' order by usage::text)), '')"
                                + " from team_usage usage")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String usage(int number) {
        return """
                {"teamId":"team-%d","tool":"assistant","week":"2025-W%02d","licensed":12,"onLeave":1,"loggedIn":9,\
                "active":8,"coreWorkActive":5,"sessions":%d,"workarounds":2,"revision":1}\
                """.formatted(number / 50, 1 + number % 50, 20 + number % 97);
    }

    private PackagedService started() {
        return new PackagedService("signals-service", room);
    }

    private String setting(String name) {
        return Objects.requireNonNull(room.get(name), name);
    }
}
