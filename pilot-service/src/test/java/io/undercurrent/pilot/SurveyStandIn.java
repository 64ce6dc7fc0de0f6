package io.undercurrent.pilot;

import static org.awaitility.Awaitility.await;

import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Tells of teams as survey-service does, on the real Kafka.
@Singleton
class SurveyStandIn {
    private final Teams teams;
    private final String broker;
    private final String topic;

    SurveyStandIn(
            Teams teams,
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker,
            @ConfigProperty(name = "undercurrent.topic-prefix") Optional<String> prefix) {
        this.teams = teams;
        this.broker = broker;
        this.topic = prefix.orElse("") + EventType.TEAM_DESCRIBED.topic().address();
    }

    /// Returns when pilot-service knows.
    void tell(String team, @Nullable Integer headcount, long revision) {
        tell(team, null, headcount, revision);
    }

    void tell(String team, @Nullable String parent, @Nullable Integer headcount, long revision) {
        send(new TeamDescribed(team, "Team " + team, parent, headcount, true, revision));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> revisionOf(team).filter(known -> known >= revision).isPresent());
    }

    private Optional<Long> revisionOf(String team) {
        return Optional.ofNullable(teams.named(List.of(new TeamId(team))).get(new TeamId(team)))
                .map(Team::revision);
    }

    void send(TeamDescribed event) {
        var record = new ProducerRecord<>(topic, event.key(), EventJson.write(event));
        var headers = Map.of(
                CloudEventHeaders.ID, UUID.randomUUID().toString(),
                CloudEventHeaders.SOURCE, "/survey-service",
                CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_VALUE,
                CloudEventHeaders.TYPE, EventType.TEAM_DESCRIBED.fullName(),
                CloudEventHeaders.SUBJECT, event.subject(),
                CloudEventHeaders.TIME, Instant.now().toString(),
                CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.CONTENT_TYPE_VALUE);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
    }

    private void send(ProducerRecord<String, byte[]> record) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
