package io.undercurrent.proving.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.postgresql.PGConnection;

/// What no consumer can do without: reading the records, and COPY of what they say into tables with the same columns
/// and keys. It trusts what it reads, keeps no position and knows no revision.
final class BareProjection {
    static final String IN_WORDS =
            "a bare consumer of the same records and COPY of them into tables with the same columns and keys";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int IN_A_COPY = 20_000;
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Map<String, String> TABLES =
            Map.of(Dispatch.RESULTS, """
                bench_raw_result (
                    wave text collate "C", team text collate "C", week text collate "C" not null, invited integer,
                    answered integer, answers jsonb, withheld text, revision bigint not null, primary key (wave, team))\
                """, Dispatch.USAGE, """
                bench_raw_usage (
                    team text collate "C", tool text collate "C", week text collate "C", licensed integer not null,
                    on_leave integer not null, logged_in integer not null, active integer not null,
                    core_work_active integer not null, sessions integer not null, workarounds integer not null,
                    revision bigint not null, primary key (team, tool, week))\
                """, Dispatch.STAFFING, """
                bench_raw_staffing (
                    team text collate "C", week text collate "C", strata jsonb not null, revision bigint not null,
                    primary key (team, week))\
                """);
    private static final Map<String, List<String>> FIELDS = Map.of(
            Dispatch.RESULTS,
            List.of("waveId", "teamId", "week", "invited", "answered", "items", "reason", "revision"),
            Dispatch.USAGE,
            List.of(
                    "teamId",
                    "tool",
                    "week",
                    "licensed",
                    "onLeave",
                    "loggedIn",
                    "active",
                    "coreWorkActive",
                    "sessions",
                    "workarounds",
                    "revision"),
            Dispatch.STAFFING,
            List.of("teamId", "week", "strata", "revision"));

    private final Connection connection;
    private final Map<String, StringBuilder> lines = new LinkedHashMap<>();
    private int waiting;

    BareProjection(Connection connection) {
        this.connection = connection;
    }

    double milliseconds(BareKafka kafka, Map<TopicPartition, Long> from, Map<TopicPartition, Long> to)
            throws SQLException {
        create();
        var left = to.entrySet().stream()
                .mapToLong(end -> end.getValue() - from.getOrDefault(end.getKey(), 0L))
                .sum();
        var watch = new Stopwatch();
        try (var consumer = kafka.consumer()) {
            consumer.assign(from.keySet());
            from.forEach(consumer::seek);
            while (left > 0) {
                for (var record : consumer.poll(PATIENCE)) {
                    take(record);
                    left--;
                }
            }
        }
        copy();
        var time = watch.milliseconds();
        drop();
        return time;
    }

    private void take(ConsumerRecord<String, byte[]> record) throws SQLException {
        var text = lines.computeIfAbsent(record.topic(), _ -> new StringBuilder());
        try {
            var fact = JSON.readTree(record.value());
            text.append(FIELDS.getOrDefault(record.topic(), List.of()).stream()
                            .map(name -> column(fact.path(name)))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (++waiting == IN_A_COPY) {
            copy();
        }
    }

    private static String column(JsonNode value) {
        return value.isMissingNode() ? "\\N" : value.isTextual() ? value.textValue() : value.toString();
    }

    private void copy() throws SQLException {
        connection.setAutoCommit(false);
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var text : lines.entrySet()) {
            try {
                copies.copyIn(
                        "copy " + table(text.getKey()) + " from stdin",
                        new StringReader(text.getValue().toString()));
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        lines.clear();
        waiting = 0;
    }

    private void create() throws SQLException {
        drop();
        for (var table : TABLES.values()) {
            run("create table " + table);
        }
    }

    private void drop() throws SQLException {
        for (var topic : TABLES.keySet()) {
            run("drop table if exists " + table(topic));
        }
    }

    private static String table(String topic) {
        return TABLES.getOrDefault(topic, "").replaceFirst(" (?s).*", "");
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
