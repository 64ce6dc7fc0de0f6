package io.undercurrent.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.contracts.Topic;
import io.undercurrent.kit.outbox.Listening;
import io.undercurrent.stack.testing.TestStack;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class InboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Inbox inbox;
    private final Facts facts;
    private final Jdbi jdbi;
    private final String name = UUID.randomUUID().toString();
    private final String topic = "topic-" + name;

    InboxIT(Inbox inbox, Facts facts, Jdbi jdbi) {
        this.inbox = inbox;
        this.facts = facts;
        this.jdbi = jdbi;
    }

    @Test
    void a_batch_that_comes_twice_takes_effect_once() {
        var batch = batch(fact(0, name), fact(1, name));

        inbox.receive(batch, facts::takeEffect);
        inbox.receive(batch, facts::takeEffect);

        assertThat(facts.effectsOf(name)).isEqualTo(2);
    }

    @Test
    void of_a_batch_seen_in_part_only_the_rest_takes_effect() {
        inbox.receive(batch(fact(0, name), fact(1, name)), facts::takeEffect);

        inbox.receive(batch(fact(1, name), fact(2, name)), facts::takeEffect);

        assertThat(facts.effectsOf(name)).isEqualTo(3);
    }

    @Test
    void bad_records_are_laid_aside_alone() {
        var truncated = record(1, binary(EventType.TEAM_DESCRIBED.fullName()), "{\"teamId\":\"t");
        var unknown = record(2, binary("io.undercurrent.survey.question-asked.v9"), "{}");
        var nameless = record(3, Map.of(), "{}");
        var incomplete = record(4, binary(EventType.TEAM_DESCRIBED.fullName()), "{\"teamId\":\"t\"}");

        inbox.receive(
                batch(fact(0, name), truncated, unknown, nameless, incomplete, tombstone(5), fact(6, name)),
                facts::takeEffect);

        assertThat(facts.effectsOf(name)).isEqualTo(2);
        assertThat(deadLetters().keySet()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(deadLetters().values())
                .map(why -> why.replaceFirst(":.*", ""))
                .containsExactly("unreadable", "unknown-type", "header-missing", "unreadable", "empty");
    }

    @Test
    void a_fact_under_the_wrong_key_or_none_is_laid_aside() {
        var wrong = keyed(1, "somebody-else");
        var none = keyed(2, null);

        inbox.receive(batch(fact(0, name), wrong, none, fact(3, name)), facts::takeEffect);

        assertThat(facts.effectsOf(name)).isEqualTo(2);
        assertThat(deadLetters().values())
                .map(why -> why.replaceFirst(":.*", ""))
                .containsExactly("wrong-key", "key-missing");
    }

    @Test
    void many_facts_that_fit_nowhere_are_found_among_many_that_do() {
        var batch = IntStream.range(0, 200)
                .mapToObj(offset -> offset % 67 == 5 ? fact(offset, name, Facts.POISON) : fact(offset, name))
                .toList();

        inbox.receive(batch(batch), facts::takeEffect);

        assertThat(facts.effectsOf(name)).isEqualTo(197);
        assertThat(deadLetters().keySet()).containsExactly(5L, 72L, 139L);
    }

    @Test
    void a_dead_letter_is_told_as_it_came_and_why() {
        var truncated = record(9, binary(EventType.TEAM_DESCRIBED.fullName()), "{\"teamId\":\"t");

        inbox.receive(batch(truncated), facts::takeEffect);

        try (var listening = new Listening(Topic.deadLettersOf("service-kit"))) {
            await().atMost(PATIENCE).until(() -> !listening.heardFrom(name).isEmpty());
            var letter = listening.heardFrom(name).getFirst();
            assertThat(new String(letter.value(), UTF_8)).isEqualTo("{\"teamId\":\"t");
            assertThat(header(letter, "dead-letter-offset")).isEqualTo("9");
            assertThat(header(letter, "dead-letter-topic")).isEqualTo(topic);
            assertThat(header(letter, "dead-letter-why")).startsWith("unreadable");
            assertThat(header(letter, "ce_type")).isEqualTo(EventType.TEAM_DESCRIBED.fullName());
        }
    }

    @Test
    void one_fact_that_fits_nowhere_does_not_stop_the_others() {
        var poison = fact(1, name, Facts.POISON);
        var unstorable = fact(2, name, "a\0b");

        inbox.receive(batch(fact(0, name), poison, unstorable, fact(3, name)), facts::takeEffect);

        assertThat(facts.effectsOf(name)).isEqualTo(2);
        assertThat(deadLetters().keySet()).containsExactly(1L, 2L);
    }

    @Test
    void a_database_that_goes_away_is_waited_for() {
        Facts.OUTAGES.set(2);

        inbox.receive(batch(fact(0, name), fact(1, name)), facts::takeEffect);

        assertThat(Facts.OUTAGES).hasValue(0);
        assertThat(facts.effectsOf(name)).isEqualTo(2);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void structured_mode_is_read_too() {
        var text = """
            {"specversion":"1.0","id":"1","source":"/elsewhere","type":"io.undercurrent.workforce.team-described.v1",
             "data":{"teamId":"%s","name":"A","active":true,"revision":1}}
            """.formatted(name);

        inbox.receive(
                batch(record(0, Map.of("content-type", "application/cloudevents+json; charset=utf-8"), text)),
                facts::takeEffect);

        assertThat(facts.effectsOf(name)).isEqualTo(1);
    }

    @Test
    void records_from_kafka_take_effect_where_the_service_listens() {
        try (var speaking = new Speaking(Topic.STAFFING.address())) {
            speaking.say(name, binary(EventType.TEAM_DESCRIBED.fullName()), described(name, "A"));
            speaking.say(name, binary(EventType.TEAM_DESCRIBED.fullName()), "{\"teamId\"".getBytes(UTF_8));
            speaking.say(name, binary(EventType.TEAM_DESCRIBED.fullName()), described(name, "B"));
        }

        await().atMost(PATIENCE).until(() -> facts.effectsOf(name) == 2);
    }

    private Map<Long, String> deadLetters() {
        return jdbi.withHandle(handle -> {
            var found = new LinkedHashMap<Long, String>();
            handle.createQuery("select record_offset, why from dead_letter where topic = ? order by record_offset")
                    .bind(0, topic)
                    .map((row, _) -> found.put(row.getLong(1), row.getString(2)))
                    .list();
            return found;
        });
    }

    @SuppressWarnings("NullAway") // Kafka has records without a key
    private ConsumerRecord<String, byte[]> keyed(long offset, @Nullable String key) {
        var right = fact(offset, name);
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                right.value(),
                right.headers(),
                Optional.empty());
    }

    private ConsumerRecord<String, byte[]> fact(long offset, String key) {
        return fact(offset, key, "A");
    }

    private ConsumerRecord<String, byte[]> fact(long offset, String key, String called) {
        return record(offset, binary(EventType.TEAM_DESCRIBED.fullName()), new String(described(key, called), UTF_8));
    }

    private static byte[] described(String key, String called) {
        return EventJson.write(new TeamDescribed(key, called, null, null, true, 1L));
    }

    private static Map<String, String> binary(String type) {
        return Map.of("ce_id", "1", "ce_source", "/elsewhere", "ce_specversion", "1.0", "ce_type", type);
    }

    private ConsumerRecord<String, byte[]> tombstone(long offset) {
        return new ConsumerRecord<>(topic, 0, offset, name, null);
    }

    private ConsumerRecord<String, byte[]> record(long offset, Map<String, String> headers, String value) {
        var kept = new RecordHeaders();
        headers.forEach((header, text) -> kept.add(header, text.getBytes(UTF_8)));
        var bytes = value.getBytes(UTF_8);
        return new ConsumerRecord<>(
                topic, 0, offset, 0L, TimestampType.CREATE_TIME, 0, 0, name, bytes, kept, Optional.empty());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the records are only read
    private final ConsumerRecords<String, byte[]> batch(ConsumerRecord<String, byte[]>... records) {
        return batch(List.of(records));
    }

    private ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> records) {
        var partition = new TopicPartition(topic, 0);
        var next = new HashMap<TopicPartition, OffsetAndMetadata>();
        return new ConsumerRecords<>(Map.of(partition, records), next);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
