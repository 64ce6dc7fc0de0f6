package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.calls.Json;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// Everything that was told of teams, from the beginning.
final class Hearsay implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;
    private final Map<String, Map<Long, String>> told = new HashMap<>();

    private record TeamDescribed(
            String teamId,
            String name,
            @Nullable String parentTeamId,
            @Nullable Integer headcount,
            Boolean active,
            Long revision) {
        String words() {
            var above = parentTeamId == null ? "" : "|" + parentTeamId;
            var size = headcount == null ? "" : "|" + headcount;
            return name + above + size + "|" + (active ? "t" : "f") + "|" + revision;
        }
    }

    Hearsay(String broker, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /// The last that was told of each team. Nobody ever tells two things under one revision.
    Map<String, String> last() {
        for (var record : consumer.poll(Duration.ofMillis(500))) {
            var team = Json.read(record.value(), TeamDescribed.class);
            var before =
                    told.computeIfAbsent(team.teamId(), _ -> new HashMap<>()).put(team.revision(), team.words());
            assertThat(before).as("told of " + team.teamId()).isIn(null, team.words());
        }
        var last = new HashMap<String, String>();
        told.forEach((team, words) -> last.put(
                team, words.get(words.keySet().stream().max(Long::compare).orElseThrow())));
        return last;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
